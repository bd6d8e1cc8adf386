import type { Page } from 'playwright-core';

/** Lists the widths of the window at which a page, as it stands, scrolls sideways. */
export async function widthsThatScroll(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    const overflow = await widestOverflow(page);
    if (overflow) found.push(`${width}: ${overflow}`);
  }
  return found;
}

/**
 * Lists the widths at which a page scrolls sideways when it is opened anew. It is opened in a frame, which takes a width at
 * once, where a window takes its time.
 */
export function widthsThatScrollInFrame(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(
    `(${scanFrame})(${overflowOf}, ${JSON.stringify({ widths: WIDTHS, height: HEIGHT })})`,
  );
}

/** Names the element that reaches farthest beyond the edge; `null` where the page does not scroll sideways. */
export function widestOverflow(page: Page): Promise<string | null> {
  return page.evaluate<string | null>(`(${overflowOf})(document)`);
}

/** Runs in the page, as {@link overflowOf} does: neither can use anything of this file. */
async function scanFrame(
  overflowOf: (document: Document) => string | null,
  { widths, height }: { widths: number[]; height: number },
): Promise<string[]> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `position: fixed; border: 0; height: ${height}px`;
  const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.src = location.href;
  document.body.append(frame);
  await isLoaded;
  const found: string[] = [];
  for (const width of widths) {
    frame.style.width = `${width}px`;
    const overflow = overflowOf(frame.contentDocument!);
    if (overflow) found.push(`${width}: ${overflow}`);
  }
  frame.remove();
  return found;
}

function overflowOf({ documentElement, body }: Document): string | null {
  const { scrollWidth, clientWidth } = documentElement;
  if (scrollWidth <= clientWidth) return null;
  const right = (element: Element): number => element.getBoundingClientRect().right;
  const elements = [...body.querySelectorAll('*')];
  const widest = elements.reduce((a, b) => (right(b) > right(a) ? b : a));
  return `${scrollWidth} wide, ${widest.outerHTML.slice(0, 120)}`;
}

/** From 320 to 1440; 640 is what zooming 1280 to 200 % leaves. */
const WIDTHS = Array.from({ length: 29 }, (_, step) => 320 + 40 * step);
const HEIGHT = 800;
