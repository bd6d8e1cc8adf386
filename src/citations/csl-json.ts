import type { Citable, CitableType } from './citable.ts';
import { dateParts, type CslDate } from './edtf-date.ts';
import { oneLine } from './one-line.ts';

/** A CSL-JSON 1.0 file: an array of items. */
export function toCslJson(citables: Citable[]): string {
  return `${JSON.stringify(citables.map(cslItem), null, 2)}\n`;
}

function cslItem(citable: Citable): CslItem {
  const { publisher, container } = citable;
  const texts = {
    title: citable.title,
    genre: citable.genre,
    number: citable.number,
    ISBN: citable.isbn,
    'container-title': container,
    'collection-title': citable.collection,
    // Styles print both, one after the other.
    publisher: publisher === container ? null : publisher,
    edition: citable.edition,
    section: citable.section,
    language: citable.language,
    URL: citable.url,
    note: [citable.url ? null : citable.address, citable.note].filter(Boolean).join('. '),
  };
  return {
    id: citable.key,
    type: TYPES[citable.type],
    ...(citable.author && { author: [{ literal: oneLine(citable.author) }] }),
    ...(citable.date && { issued: dateParts(citable.date) }),
    ...withoutEmpty(texts),
  };
}

function withoutEmpty(texts: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => (text ? [[name, oneLine(text)]] : [])),
  );
}

const TYPES: Record<CitableType, string> = {
  treaty: 'treaty',
  decision: 'report',
  standard: 'report',
  report: 'report',
  book: 'book',
  document: 'article',
  news: 'article-newspaper',
  'web-page': 'webpage',
};

/** Fields of an item beside the texts that go by their CSL names. */
interface CslItem {
  id: string;
  type: string;
  author?: { literal: string }[];
  issued?: CslDate;
  [text: string]: unknown;
}
