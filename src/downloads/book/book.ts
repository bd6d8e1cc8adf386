import { nameEdition } from '../../citations/edition-words.ts';
import { citationsIn } from '../../markdown/citation-syntax.ts';
import { site } from '../../site.ts';
import { pageView, type PageView } from '../../views/page-view.ts';
import { wordingIn } from '../../wording/in-language.ts';
import type { BookScope } from './books.ts';
import type { Library } from '../../records/library.ts';
import type { PageRecord } from '../../records/page-record.ts';

/** Gathers what a book holds. The book of one guide has the terms and sources that the guide needs. */
export function gatherBook(library: Library, scope: BookScope, publicAddress: string | null): Book {
  const { edition } = library;
  const isWhole = scope === 'edition';
  const records = isWhole ? edition.pages : [guideIn(library, scope.guide)];
  const pages = records.map(({ collection, slug }) => pageView(library, collection, slug));
  const guide = isWhole ? null : records[0]!;
  const terms = new Set(isWhole ? edition.terms.map(({ id }) => id) : pages[0]!.dressed.terms);
  const sources = isWhole ? new Set(library.sources.keys()) : citedIn(records, terms, library);
  return {
    library,
    guide,
    pages,
    terms,
    sources,
    title: guide?.title ?? site.name,
    path: [edition.id, edition.lang, ...(guide ? [`guides/${guide.slug}`] : [])].join('/'),
    publicAddress,
    ...datesOf(library, records),
  };
}

/** Title of a book as a list of books shows it: `Joint patrols (Open & Secure, edition 2026.1)`. */
export function fullTitle({ guide, library: { edition } }: Book): string {
  const whole = `${site.name}, ${nameEdition(edition.id, edition.lang)}`;
  return guide ? `${guide.title} (${whole})` : whole;
}

function guideIn({ pages, edition }: Library, slug: string): PageRecord {
  const guide = pages.get(`guides/${slug}`);
  if (guide) return guide;
  throw new Error(
    `No book can be made of the guide \`${slug}\`: edition ${edition.id} in \`${edition.lang}\` has no such guide. ` +
      'Take one of those that `booksOf` lists.',
  );
}

function citedIn(records: PageRecord[], terms: Set<string>, library: Library): Set<string> {
  const inPages = records.flatMap(({ citations, details }) => [
    ...citations,
    ...(details.figures ?? []),
  ]);
  const inTerms = [...terms].flatMap((id) =>
    citationsIn(wordingIn(library.terms.get(id)!, library.edition.lang).definition),
  );
  const ids = [...inPages, ...inTerms].map(({ source }) => source);
  return new Set(ids.filter((id) => library.sources.has(id)));
}

/** The draft is as old as its newest page; a published book changes when a page of it is corrected. */
function datesOf(
  { archive, edition }: Library,
  records: PageRecord[],
): Pick<Book, 'date' | 'modified'> {
  const entry = archive.entries.find(({ id }) => id === edition.id);
  const newest = (days: string[]) => days.sort().at(-1)!;
  const date = entry?.date ?? newest(records.map(({ updated }) => updated));
  const names = new Set(records.map(({ collection, slug }) => `${collection}/${slug}`));
  const errata = (entry?.errata ?? []).filter(({ page }) => names.has(page.split('#')[0]!));
  return { date, modified: newest([date, ...errata.map((erratum) => erratum.date)]) };
}

export interface Book {
  library: Library;
  /** The guide that the book is of; null in the book of the whole edition. */
  guide: PageRecord | null;
  /** In the order of the site. */
  pages: PageView[];
  /** Ids of the terms in its glossary. */
  terms: Set<string>;
  /** Ids of the sources in its list. */
  sources: Set<string>;
  /** Name of the site or of the guide. */
  title: string;
  /** What tells it from all other books: `2026.1/en`, `2026.1/en/guides/joint-patrols`. */
  path: string;
  /** Origin and path that the site is published at, or null. */
  publicAddress: string | null;
  /** Day of the edition; of the draft, day of its newest page. ISO 8601. */
  date: string;
  /** Day of the last correction in it, else its date. ISO 8601. */
  modified: string;
}
