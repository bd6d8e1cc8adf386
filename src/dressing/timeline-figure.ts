import { h, s } from 'hastscript';
import { formatDate } from '../citations/edtf-date.ts';
import type { Element, Text } from 'hast';

/**
 * Draws a line of years, to scale, above a list whose items begin with a date (`2003-05: …`), and writes those dates in
 * words. A list with an item that has no date stays a plain list.
 */
export function drawTimeline(figure: Element, lang: string): void {
  const list = figure.children.find((child) => child.type === 'element' && child.tagName === 'ul');
  if (list?.type !== 'element') return;
  const items = list.children.filter((child) => child.type === 'element').map(datedItem);
  const dated = items.filter((item) => item !== null);
  if (dated.length < items.length || dated.length < 2) return;
  for (const item of dated) writeDate(item, lang);
  figure.children.splice(figure.children.indexOf(list), 0, scale(dated.map(({ year }) => year)));
}

function datedItem(element: Element): DatedItem | null {
  const text = element.children[0];
  const match = text?.type === 'text' ? DATE.exec(text.value) : null;
  if (text?.type !== 'text' || !match) return null;
  const [whole, date, year, month = '01'] = match;
  return {
    element,
    text,
    date: date!,
    rest: text.value.slice(whole.length),
    year: Number(year) + (Number(month) - 1) / 12,
  };
}

function writeDate({ element, text, date, rest }: DatedItem, lang: string): void {
  text.value = rest;
  element.children.unshift(h('b', formatDate(date, lang)));
}

/** A line of years with one dot an entry. It repeats what the list below says, so it is hidden from screen readers. */
function scale(years: number[]): Element {
  const first = Math.floor(Math.min(...years));
  const last = Math.floor(Math.max(...years)) + 1;
  const x = (year: number) =>
    Math.round(MARGIN + ((year - first) / (last - first)) * (WIDTH - 2 * MARGIN));
  const step = STEPS.find((size) => (last - first) / size <= 8) ?? 50;
  const ticks = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    ticks.push(
      s('path.tick', { d: `M${x(year)} 22v8` }),
      s('text', { x: x(year), y: 46 }, String(year)),
    );
  }
  const dots = years.map((year) => s('circle.dot', { cx: x(year), cy: 22, r: 6 }));
  return s('svg.scale', { viewBox: `0 0 ${WIDTH} 52`, ariaHidden: 'true', focusable: 'false' }, [
    s('path.axis', { d: `M${MARGIN} 22H${WIDTH - MARGIN}` }),
    ...ticks,
    ...dots,
  ]);
}

const WIDTH = 640;
const MARGIN = 24;
const STEPS = [1, 2, 5, 10, 20];

/** A date that begins an item, then a colon, which stays. */
const DATE = /^\s*((\d{4})(?:-(\d\d))?(?:-\d\d)?)(?=:)/;

interface DatedItem {
  element: Element;
  /** The text that began with the date. */
  text: Text;
  /** EDTF. */
  date: string;
  rest: string;
  /** Year with its month as a fraction. */
  year: number;
}
