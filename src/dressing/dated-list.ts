import { formatDate } from '../citations/edtf-date.ts';
import { parseEdtf, type EdtfPoint } from '../citations/parse-edtf.ts';
import { h } from 'hastscript';
import type { Element, Text } from 'hast';

/** The list of a figure; undefined where it has none. */
export function listIn(figure: Element): Element | undefined {
  return figure.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'ul',
  );
}

/**
 * The items of a list that each begin with a date and a colon, `2003-05: …` or `2003/2007: …`. Null where one has none or
 * there are fewer than two: such a list is not drawn.
 */
export function datedItems(list: Element): DatedItem[] | null {
  const items = list.children.filter((child) => child.type === 'element').map(datedItem);
  const dated = items.filter((item) => item !== null);
  return dated.length === items.length && dated.length >= 2 ? dated : null;
}

/** Puts the date of an item in words, in place of its digits. */
export function writeDate({ element, text, date, rest }: DatedItem, lang: string): void {
  text.value = rest;
  element.children.unshift(h('b', formatDate(date, lang)));
}

function datedItem(element: Element): DatedItem | null {
  const text = element.children[0];
  const match = text?.type === 'text' ? DATE.exec(text.value) : null;
  if (text?.type !== 'text' || !match) return null;
  const [whole, date] = match;
  const { start, end } = parseEdtf(date!);
  return {
    element,
    text,
    date: date!,
    rest: text.value.slice(whole.length),
    from: beginningOf(start),
    to: end === 'open' ? Infinity : endOf(end ?? start),
  };
}

/** A year with its month and day as a fraction. */
function beginningOf({ year, month = 1, day = 1 }: EdtfPoint): number {
  return year + (month - 1) / 12 + (day - 1) / 366;
}

function endOf({ year, month, day }: EdtfPoint): number {
  if (month === undefined) return year + 1;
  return day === undefined
    ? year + month / 12
    : beginningOf({ year, month, day, isApproximate: false, isUncertain: false });
}

const POINT = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[~?]?`;

/** A date that begins an item, then a colon, which stays. */
const DATE = new RegExp(String.raw`^\s*(${POINT}(?:/(?:${POINT}|\.\.))?)(?=:)`);

export interface DatedItem {
  element: Element;
  /** The text that began with the date. */
  text: Text;
  /** EDTF. */
  date: string;
  rest: string;
  /** When it begins: the year with its month and day as a fraction. */
  from: number;
  /** When it ends, likewise; infinite while it lasts. */
  to: number;
}
