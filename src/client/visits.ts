/**
 * From the second page view on, what a reader visits can be read again without a network. The first view asks for nothing:
 * many readers come once.
 * @param script address of the script that every page loads; the worker's stands above its folder
 */
export function keepVisits(script: string): void {
  if (import.meta.env.DEV || !('serviceWorker' in navigator) || !isSecondView()) return;
  // Refused in private windows and by settings; reading goes on without it.
  navigator.serviceWorker.register(new URL('../sw.js', script)).catch(() => undefined);
}

/** False also where nothing may be remembered. */
function isSecondView(): boolean {
  try {
    const isSecond = localStorage.getItem(KEY) !== null;
    localStorage.setItem(KEY, '');
    return isSecond;
  } catch {
    return false;
  }
}

const KEY = 'visited';
