import { printAddress, printRootAddress } from '../addresses/address.ts';
import { termFinder, type TermFinder } from '../dressing/mentions.ts';
import { recordId, type PageRecord } from './page-record.ts';
import { relationsAmong, type RelationsTo } from './related.ts';
import { termUsage } from './term-usage.ts';
import type { Archive } from './archive.ts';
import type { Edition, Registered } from './edition.ts';
import type { Words } from '../schemas/interface.ts';
import type { Audience, Country, Topic } from '../schemas/register.ts';
import type { Source } from '../schemas/source.ts';
import type { Term } from '../schemas/term.ts';

/** Opens an edition for reading: everything in it by name, and the addresses of all of it. */
export function openLibrary(
  edition: Edition,
  words: Words,
  about: AboutPage[],
  archive: Archive,
): Library {
  const byId = <Item extends { id: string }>(items: Item[]) =>
    new Map(items.map((item) => [item.id, item]));
  const pages = new Map(edition.pages.map((page) => [recordId(page), page]));
  const sources = byId(edition.sources);
  const terms = byId(edition.terms);
  const topics = byId(edition.topics);
  const countries = byId(edition.countries);
  const aims = aimsOf(pages);
  const shelves: Record<string, Map<string, unknown>> = {
    sources,
    glossary: terms,
    topics,
    countries,
    aims: byId(aims),
  };
  const has = (collection: string, slug: string) =>
    shelves[collection]?.has(slug) ?? pages.has(`${collection}/${slug}`);

  const finder = termFinder(edition.terms, edition.lang);

  const library: Library = {
    edition,
    words,
    about,
    archive,
    pages,
    sources,
    terms,
    topics,
    audiences: byId(edition.audiences),
    countries,
    aims,
    termFinder: finder,
    relationsTo: relationsAmong(edition.pages),
    pagesUsing: termUsage(edition.pages, finder),
    addressOf(reference) {
      const [path, anchor] = reference.split('#');
      const [collection, slug] = path!.split('/');
      if (collection === 'about') return printRootAddress(path!) + (anchor ? `#${anchor}` : '');
      return has(collection!, slug!)
        ? library.placeOf({ collection: collection!, slug: slug!, anchor })
        : undefined;
    },
    placeOf: ({ collection, slug, anchor }) =>
      printAddress({
        edition: edition.id,
        lang: edition.lang,
        slug,
        ...(collection && { collection }),
        ...(anchor && { anchor }),
      }),
  };
  return library;
}

/** The eight aims as the page of the aims names them. */
function aimsOf(pages: Map<string, PageRecord>): Aim[] {
  return pages.get('concept/aims')?.details.aim_sections ?? [];
}

export interface Library {
  edition: Edition;
  words: Words;
  /** Pages about the site, in their order. */
  about: AboutPage[];
  /** The other editions. */
  archive: Archive;
  /** By `collection/slug`. */
  pages: Map<string, PageRecord>;
  sources: Map<string, Registered<Source>>;
  terms: Map<string, Registered<Term>>;
  topics: Map<string, Topic>;
  audiences: Map<string, Audience>;
  countries: Map<string, Country>;
  aims: Aim[];
  termFinder: TermFinder;
  relationsTo: RelationsTo;
  /** Pages whose text has the term of this id, by any of its names. */
  pagesUsing(id: string): PageRecord[];
  /** Address of what a reference names (`guides/x#y`, `sources/x`, `aims/4.1`, `about/method`); undefined where the edition lacks it. */
  addressOf(reference: string): string | undefined;
  /** Address of a place of this edition, whether or not anything is there. */
  placeOf(place: { collection?: string; slug: string; anchor?: string | undefined }): string;
}

/** One of the eight aims of the Concept. */
export interface Aim {
  /** Its paragraph: `4.1`. */
  id: string;
  title: string;
  /** Section of `concept/aims` that explains it. */
  section: string;
}

/** A page about the site itself; it belongs to no edition. */
export interface AboutPage {
  slug: string;
  title: string;
  summary: string;
  updated: string;
  /** Semantic body. */
  body: string;
}
