import type { Page } from 'playwright-core';

/** Types a question into the search that is on the page or in its dialog, and waits for results. */
export async function searchFor(page: Page, question: string): Promise<void> {
  await page.locator('.search-panel input').fill(question);
  await page.locator('[data-search-result]').first().waitFor();
}

/** Waits for results and gives the address of the first. */
export function firstResult(page: Page): Promise<string> {
  return page
    .locator('a[data-search-result]')
    .first()
    .evaluate((link) => (link as HTMLAnchorElement).href);
}
