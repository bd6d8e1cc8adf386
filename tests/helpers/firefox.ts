import { execFileSync } from 'node:child_process';
import puppeteer, { type Browser } from 'puppeteer-core';

/** Finds the Firefox of `FIREFOX_PATH`, else one of this system; `null` if there is none. */
export function findFirefox(): string | null {
  const own = process.env['FIREFOX_PATH'];
  return [...(own ? [own] : []), 'firefox', 'firefox-esr'].map(pathOf).find(Boolean) ?? null;
}

export function launchFirefox(executablePath: string): Promise<Browser> {
  return puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
}

/** Asks the system as a shell would; a full path is found as well. */
function pathOf(name: string): string | null {
  const command = process.platform === 'win32' ? 'where' : 'which';
  try {
    return execFileSync(command, [name], { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .split(/\r?\n/, 1)[0]!;
  } catch {
    return null;
  }
}
