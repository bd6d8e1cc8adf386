import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browseSite } from '../helpers/browsing.ts';
import { pageOfEveryKind } from '../helpers/built-site.ts';

const site = browseSite();
const kinds = await pageOfEveryKind();

/** 640 among them is what a reader has who zooms a screen of 1280 to 200 %. */
const WIDTHS = Array.from({ length: 29 }, (_, step) => 320 + 40 * step);

describe('nothing scrolls sideways', () => {
  it.each([...kinds])('at any width on %s: %s', async (_, path) => {
    const { page, close } = await site.open(path);
    expect(await widthsThatScroll(page)).toEqual([]);
    await close();
  });

  it('at any width on the results of a search', async () => {
    const { page, close } = await site.open('draft/en/search.html?q=patrol');
    await page.locator('[data-search-result]').first().waitFor();
    expect(await widthsThatScroll(page)).toEqual([]);
    await close();
  });

  it.each([...kinds])('with letters of twice the size on %s: %s', async (_, path) => {
    const { page, close } = await site.open(path, { viewport: { width: 1280, height: 800 } });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await widestOverflow(page)).toBe(null);
    await close();
  });
});

async function widthsThatScroll(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const overflow = await widestOverflow(page);
    if (overflow) found.push(`${width}: ${overflow}`);
  }
  return found;
}

/** Names the element that reaches farthest beyond the edge; `null` where the page does not scroll sideways. */
function widestOverflow(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return null;
    const right = (element: Element): number => element.getBoundingClientRect().right;
    const elements = [...document.body.querySelectorAll('*')];
    const widest = elements.reduce((a, b) => (right(b) > right(a) ? b : a));
    return `${scrollWidth} wide, ${widest.outerHTML.slice(0, 120)}`;
  });
}
