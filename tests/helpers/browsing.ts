import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from '../../src/downloads/pdf/chromium.ts';
import { serveSite, type ServedSite } from './site.ts';
import { watchPage, type PageLog } from './watch-page.ts';

/** Gives the tests of a file a Chromium and the built site, served under a path that is not the root. */
export function browseSite(): Browsing {
  let site: ServedSite;
  let browser: Browser;
  beforeAll(async () => {
    site = await serveSite('/a/b/');
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  return {
    newPage: async (options) => (await browser.newContext(options)).newPage(),
    open: (path, options) => openPage(browser, site.address + path, options),
    addressOf: (path) => site.address + path,
  };
}

/** Opens an address in a context of its own, with nothing remembered from other tests. */
export async function openPage(
  browser: Browser,
  address: string,
  { prepare, ...options }: OpenOptions = {},
): Promise<OpenedPage> {
  const page = await (await browser.newContext(options)).newPage();
  page.setDefaultTimeout(SLOW_MACHINE_MS);
  await prepare?.(page);
  const log = watchPage(page);
  await page.goto(address);
  return { page, log, close: () => page.context().close() };
}

const SLOW_MACHINE_MS = 20_000;

export interface Browsing {
  newPage(options?: BrowserContextOptions): Promise<Page>;
  /** Opens a page of the site by its path, which may have a query and an anchor. */
  open(path: string, options?: OpenOptions): Promise<OpenedPage>;
  addressOf(path: string): string;
}

export interface OpenOptions extends BrowserContextOptions {
  /** Is called before the page goes anywhere. */
  prepare?: (page: Page) => Promise<unknown>;
}

export interface OpenedPage {
  page: Page;
  log: PageLog;
  /** Closes the page and forgets what it stored. */
  close(): Promise<void>;
}
