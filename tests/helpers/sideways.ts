import type { Page } from 'playwright-core';

/** Lists the widths at which the page scrolls sideways, from 320 to 1440; 640 is what zooming 1280 to 200 % leaves. */
export async function widthsThatScroll(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (let width = 320; width <= 1440; width += 40) {
    await page.setViewportSize({ width, height: 800 });
    const overflow = await widestOverflow(page);
    if (overflow) found.push(`${width}: ${overflow}`);
  }
  return found;
}

/** Names the element that reaches farthest beyond the edge; `null` where the page does not scroll sideways. */
export function widestOverflow(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return null;
    const right = (element: Element): number => element.getBoundingClientRect().right;
    const elements = [...document.body.querySelectorAll('*')];
    const widest = elements.reduce((a, b) => (right(b) > right(a) ? b : a));
    return `${scrollWidth} wide, ${widest.outerHTML.slice(0, 120)}`;
  });
}
