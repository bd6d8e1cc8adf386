import { printAddress, type Address } from '../addresses/address.ts';
import type { Source } from '../schemas/source.ts';
import { site } from '../site.ts';
import { nameEdition } from './edition-words.ts';

/** A source of the register as a record to be exported. */
export function citableSource(id: string, source: Source): Citable {
  const url = source.url ?? null;
  return {
    ...nothing,
    ...splitSymbol(source.symbol),
    key: id,
    type: TYPES[source.kind],
    genre: GENRES[source.kind] ?? null,
    title: source.title,
    author: source.issuer ?? null,
    date: source.date ?? null,
    language: source.language,
    url,
    address: url,
    note: noteOf(source),
  };
}

/** "Cite this page", or a section, practice or paragraph of it. */
export function citablePage(page: PageToCite): Citable {
  const path = printAddress(page);
  const url = page.publicAddress && `${page.publicAddress.replace(/\/+$/, '')}${path}`;
  return {
    ...nothing,
    key: keyOf(path),
    type: 'web-page',
    title: page.title,
    date: page.date ?? null,
    language: page.lang,
    container: site.name,
    publisher: site.name,
    collection: page.collectionTitle ?? null,
    edition: nameEdition(page.edition, page.lang),
    section: page.part ?? null,
    url,
    address: url ?? path,
  };
}

/** The register keeps an ISBN in the field of the symbol, alone or after it: `Annex 9; ISBN 978-…`. */
function splitSymbol(symbol = ''): Pick<Citable, 'number' | 'isbn'> {
  const isbn = ISBN.exec(symbol)?.[1] ?? null;
  return { number: symbol.replace(ISBN, '').trim() || null, isbn };
}

function noteOf({ date, date_note, url, url_seen, note }: Source): string | null {
  const notes = [
    !date && date_note && `Date: ${date_note}`,
    url && !url_seen && 'Address inferred, not opened',
    note,
  ];
  return notes.filter(Boolean).join('. ') || null;
}

function keyOf(path: string): string {
  return `${site.name} ${path}`
    .replace('.html', '')
    .replaceAll('&', 'and')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');
}

const ISBN = /;?\s*ISBN[\s:]*(97[89][\d-]{10,14}|[\d-]{9,12}[\dX])/i;

/** The register does not say whether an academic text is an article, a chapter or a thesis: `document` is true of all. */
const TYPES: Record<Source['kind'], CitableType> = {
  treaty: 'treaty',
  resolution: 'decision',
  decision: 'decision',
  standard: 'standard',
  guideline: 'report',
  handbook: 'book',
  report: 'report',
  academic: 'document',
  'web-page': 'web-page',
  news: 'news',
  note: 'document',
};

const GENRES: Partial<Record<Source['kind'], string>> = {
  resolution: 'Resolution',
  decision: 'Decision',
  standard: 'Standard',
  guideline: 'Guideline',
};

const nothing = {
  genre: null,
  author: null,
  number: null,
  isbn: null,
  container: null,
  publisher: null,
  collection: null,
  edition: null,
  section: null,
  note: null,
};

export type CitableType =
  'treaty' | 'decision' | 'standard' | 'report' | 'book' | 'document' | 'news' | 'web-page';

/** What exports are made from. It holds no day of access: the bytes of an export must not depend on the day. */
export interface Citable {
  /** Citation key: lower-case letters, digits and hyphens. */
  key: string;
  type: CitableType;
  /** What readers would call the type where it says too little, such as "Resolution". */
  genre: string | null;
  title: string;
  /** Who issued it; always an institution or a name as the register writes it, never split. */
  author: string | null;
  /** Document symbol or number. */
  number: string | null;
  isbn: string | null;
  /** Date (EDTF). */
  date: string | null;
  /** ISO 639 code of the language of the text. */
  language: string;
  /** The whole that this is a part of. */
  container: string | null;
  publisher: string | null;
  /** Collection of the container, in words. */
  collection: string | null;
  /** Edition of the container, in words. */
  edition: string | null;
  /** The part that is cited, in words: `para. 2.3`. */
  section: string | null;
  /** Absolute address, or null. */
  url: string | null;
  /** Address to print: the url or, for a page that is not published anywhere, its address within the site. */
  address: string | null;
  note: string | null;
}

/** A page, or with `anchor` and `part` a part of it. */
export interface PageToCite extends Address {
  title: string;
  /** Name of the collection in the language of the page. */
  collectionTitle?: string;
  /** Label of the part: `para. 2.3`, `practice: Sign one written plan`. */
  part?: string;
  /** Date of the edition or of the page (EDTF). */
  date?: string;
  /** Origin and path the site is published at, or null. */
  publicAddress: string | null;
}
