import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { packagedChromium } from './packaged-chromium.ts';

/**
 * Starts the Chromium of `CHROMIUM_PATH`, else one of this system, else the one that comes through npm (Linux only).
 * Nothing in the background may reach for the network. Takes more arguments of its command line.
 */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const own = process.env['CHROMIUM_PATH'] ?? SYSTEM_PATHS.find((path) => existsSync(path));
  const start = own ? { executablePath: own } : await packagedChromium();
  return chromium.launch({ ...start, args: [...ARGUMENTS, ...more] });
}

const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
