import { makePage, words } from './editions.ts';
import type { RedlineSetting } from '../../src/editions/redline/redline-setting.ts';
import type { PageRecord } from '../../src/records/page-record.ts';

/** A page that says nothing but its body. */
export function pageWith(body: string): PageRecord {
  return makePage({ slug: 'example', body });
}

/** A redline in English, with ids for names. */
export const redlineSetting: RedlineSetting = {
  lang: 'en',
  words,
  sourceName: (id) => id,
  pageName: (reference) => reference,
  addressOf: (reference) => `/draft/en/${reference.replace(/(#|$)/, '.html$1')}`,
};

/** HTML with every block on a line of its own, so that a person can review it. */
export function inLines(html: string): string {
  return `${html.replaceAll(/<(?=(?:div|p|h\d|ul|ol|li|section|figure|figcaption|table|thead|tbody|tr|t[hd]|dl|dt|aside|blockquote|pre|hr)\b)|<(?=\/(?:div|ul|ol|section|figure|table|thead|tbody|tr|dl|aside|blockquote)>)/g, '\n<').trim()}\n`;
}
