/** Applies the theme that the reader has chosen on this device; without a choice the system decides. */
export function applyTheme(): void {
  const chosen = remembered();
  if (chosen) document.documentElement.dataset['theme'] = chosen;
}

/** Shows the button that switches between light and dark. */
export function improveThemeSwitch(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    const next = isDark() ? 'light' : 'dark';
    document.documentElement.dataset['theme'] = next;
    remember(next);
  });
}

function isDark(): boolean {
  const chosen = document.documentElement.dataset['theme'];
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Storage may be forbidden, for one on `file:` in some browsers; the choice then lasts for the page. */
function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(theme: string): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Nothing is lost but the memory of it.
  }
}

const KEY = 'theme';
