import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browseSite } from '../helpers/browsing.ts';

const site = browseSite();
const GUIDE = 'draft/en/guides/joint-patrols.html';

describe('with the keyboard alone', () => {
  it('Tab reaches the link to the text first, and shows it', async () => {
    const { page, close } = await site.open(GUIDE);
    await page.keyboard.press('Tab');
    expect(await hasFocus(page, 'a[href="#main"]')).toBe(true);
    const box = (await page.locator('a[href="#main"]').boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.height).toBeGreaterThan(10);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await hasFocus(page, 'main *')).toBe(true);
    await close();
  });

  it('Tab reaches the menu, the search and the theme, and each shows that it has the focus', async () => {
    const { page, close } = await site.open(GUIDE);
    const wanted = new Set(['header nav a', '[data-search-open]', '[data-theme-switch]']);
    for (let stop = 0; stop < 40 && wanted.size > 0; stop++) {
      await page.keyboard.press('Tab');
      expect(await showsFocus(page), `Tab ${stop + 1}`).toBe(true);
      for (const selector of wanted) if (await hasFocus(page, selector)) wanted.delete(selector);
    }
    expect([...wanted]).toEqual([]);
    await close();
  });

  it('Ctrl-K opens the search, Esc closes it and the focus is where it was', async () => {
    const { page, close } = await site.open(GUIDE);
    await page.locator('header nav a').first().focus();
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open]').waitFor();
    await expectFocus(page, 'dialog input');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await hasFocus(page, 'header nav li:first-child a')).toBe(true);
    await close();
  });

  it('Esc closes the search while something is typed in it, and it opens again', async () => {
    const { page, close } = await site.open(GUIDE);
    await page.locator('[data-search-open]').press('Enter');
    await page.locator('dialog input').fill('patrol');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await hasFocus(page, '[data-search-open]')).toBe(true);
    await page.keyboard.press('Enter');
    await expectFocus(page, 'dialog input');
    await close();
  });

  it('Down goes through the results, and Enter opens one', async () => {
    const { page, close } = await site.open(GUIDE);
    await page.keyboard.press('Control+k');
    await page.locator('dialog input').fill('Ohrid');
    await page.locator('[data-search-result]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await hasFocus(page, 'dialog [data-search-result]')).toBe(true);
    const href = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
    await page.keyboard.press('Enter');
    await page.waitForURL(href);
    await close();
  });
});

function hasFocus(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((text) => document.activeElement?.matches(text) ?? false, selector);
}

async function expectFocus(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((text) => document.activeElement?.matches(text), selector);
}

/** An outline is asked for: a change of colour alone is not seen by all. */
function showsFocus(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
  });
}
