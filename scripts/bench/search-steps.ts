import type { Page } from 'playwright-core';

/** Opens a page, then the dialog, and types: time from the first key to the first result. Requests count from the dialog on. */
export const typeInDialog: Search = async (page, address, question, forgetRequests) => {
  await page.addInitScript(noteTimes);
  await page.goto(`${address}draft/en/guides/index.html`, { waitUntil: 'load' });
  forgetRequests();
  await page.keyboard.press('Control+k');
  // All keys at once: on a busy machine they would come so slowly that each starts a search of its own.
  await page.locator('dialog input[type=search]').fill(question);
  await settle(page);
  return page.evaluate(() => window.firstResultAt! - window.firstKeyAt!);
};

/** Opens the search page with the question in its address: time from the start of the page to the first result. */
export const openSearchPage: Search = async (page, address, question) => {
  await page.addInitScript(noteTimes);
  await page.goto(`${address}draft/en/search.html?q=${question}`);
  await settle(page);
  return page.evaluate(() => window.firstResultAt!);
};

/** Runs inside the page, before its own scripts. */
function noteTimes(): void {
  const noteFirstKey = (): void => void (window.firstKeyAt ??= performance.now());
  window.addEventListener('input', noteFirstKey, true);
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-search-result]')) return;
    window.firstResultAt = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

async function settle(page: Page): Promise<void> {
  await page.locator('[data-search-result]').first().waitFor();
  await page.waitForLoadState('networkidle');
}

/** One search in a fresh page. Gives the time in milliseconds until the first result stands there. */
export type Search = (
  page: Page,
  address: string,
  question: string,
  forgetRequests: () => void,
) => Promise<number>;

declare global {
  interface Window {
    /** When the reader pressed the first key of the question. */
    firstKeyAt?: number;
    firstResultAt?: number;
  }
}
