import type { Manuscript } from './manuscript.ts';
import type { PageFile } from './page-file.ts';
import type { Entry } from './register-file.ts';
import type { Document, ReadDocument } from '../markdown/collect.ts';

/**
 * What the site is made from: the entries of every collection, without what only the checks need. A page with a
 * fault of its own is left out. JSON carries it unchanged.
 */
export function shelvesOf(manuscript: Manuscript): Shelves {
  const errors = manuscript.problems.filter(({ severity }) => severity === 'error');
  const faulty = new Set(errors.map(({ path }) => path));
  const pages = [...manuscript.pages, ...manuscript.about].filter(({ path }) => !faulty.has(path));
  const shelf = (name: string): ShelfEntry[] =>
    pages.filter(({ collection }) => collection === name).map(pageEntry);
  return {
    concept: shelf('concept'),
    standards: shelf('standards'),
    guides: shelf('guides'),
    lessons: shelf('lessons'),
    activities: shelf('activities'),
    institutions: shelf('institutions'),
    about: shelf('about'),
    sources: manuscript.sources.map(registerEntry),
    glossary: manuscript.terms.map(registerEntry),
    ui: manuscript.words.map(registerEntry),
    topics: manuscript.topics.map(registerEntry),
    audiences: manuscript.audiences.map(registerEntry),
    countries: manuscript.countries.map(registerEntry),
    events: manuscript.events.map(registerEntry),
  };
}

function pageEntry({ lang, collection, slug, data, document }: PageFile<object>): ShelfEntry {
  return { id: `${lang}/${collection}/${slug}`, data, document: forReaders(document!) };
}

function registerEntry({ id, data }: Entry<object>): ShelfEntry {
  return { id, data };
}

/** Without what only the checks need: places in the file, and the sentences. */
function forReaders({ sentences: _, ...document }: ReadDocument): Document {
  const placeless = <Item extends object>(items: Item[]): Item[] =>
    items.map((item) => ({ ...item, position: undefined }));
  return {
    ...document,
    headings: placeless(document.headings),
    citations: placeless(document.citations),
    practices: placeless(document.practices),
    references: placeless(document.references),
    terms: placeless(document.terms),
  };
}

/** The entries of each collection, by the names that Astro knows the collections by. */
export type Shelves = Record<ShelfName, ShelfEntry[]>;

export type ShelfName =
  | 'concept'
  | 'standards'
  | 'guides'
  | 'lessons'
  | 'activities'
  | 'institutions'
  | 'about'
  | 'sources'
  | 'glossary'
  | 'ui'
  | 'topics'
  | 'audiences'
  | 'countries'
  | 'events';

export interface ShelfEntry {
  /** Unique on its shelf; `<lang>/<folder>/<slug>` of a page. */
  id: string;
  /** Its fields, as the schema of the collection gave them. */
  data: object;
  /** What the text of a page says. */
  document?: Document;
}
