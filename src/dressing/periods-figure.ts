import { s } from 'hastscript';
import { datedItems, listIn, writeDate, type DatedItem } from './dated-list.ts';
import { drawScale, WIDTH, yearScale, type YearScale } from './year-scale.ts';
import type { Element } from 'hast';

/**
 * Draws a bar, to scale, above each item of a list whose items begin with a span (`2003-05/2005-12: …`), and a scale of years
 * above them all; writes the spans in words. A list with an item that has no date stays a plain list.
 */
export function drawPeriods(figure: Element, lang: string): void {
  const list = listIn(figure);
  const items = list && datedItems(list);
  if (!items) return;
  const scale = yearScale(items.flatMap(({ from, to }) => [from, to === Infinity ? from + 1 : to]));
  for (const item of items) {
    writeDate(item, lang);
    item.element.children.unshift(bar(item, scale));
  }
  figure.children.splice(figure.children.indexOf(list), 0, drawScale(scale));
}

/** A span too short to see keeps a mark. What has not ended runs to the end of the scale and looks unfinished. */
function bar({ from, to }: DatedItem, { x }: YearScale): Element {
  const [start, end] = [x(from), x(to)];
  const className = to === Infinity ? 'bar open' : 'bar';
  const view = { viewBox: `0 0 ${WIDTH} 10`, ariaHidden: 'true', focusable: 'false' };
  return s('svg', { className, ...view }, [
    s('rect', { x: start, y: 0, width: Math.max(end - start, SHORTEST), height: 10 }),
  ]);
}

const SHORTEST = 4;
