import { s } from 'hastscript';
import { datedItems, listIn, writeDate } from './dated-list.ts';
import { drawScale, yearScale } from './year-scale.ts';
import type { Element } from 'hast';

/**
 * Draws a line of years with a dot for each item, to scale, above a list whose items begin with a date (`2003-05: …`), and
 * writes those dates in words. A list with an item that has no date stays a plain list.
 */
export function drawTimeline(figure: Element, lang: string): void {
  const list = listIn(figure);
  const items = list && datedItems(list);
  if (!items) return;
  const scale = yearScale(items.flatMap(({ from }) => [from, from + 1 / 12]));
  const dots = items.map(({ from }) => s('circle.dot', { cx: scale.x(from), cy: 22, r: 6 }));
  for (const item of items) writeDate(item, lang);
  figure.children.splice(figure.children.indexOf(list), 0, drawScale(scale, dots));
}
