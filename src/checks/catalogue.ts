import { collections } from '../site.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import type { PageFile } from '../manuscript/page-file.ts';

/** What exists, by the name others call it: the index that the checks look things up in. */
export function catalogueOf(manuscript: Manuscript): Catalogue {
  const ids = (entries: { id: string }[]) => new Set(entries.map(({ id }) => id));
  return {
    pages: new Map([...manuscript.pages, ...manuscript.about].map((page) => [pageId(page), page])),
    pageIds: new Set(
      namesOf(manuscript, `^[a-z]{2}/((?:${collections.join('|')}|about)/[^/]+)\\.mdx$`),
    ),
    sources: new Set(namesOf(manuscript, '^sources/([^/]+)\\.yaml$')),
    topics: ids(manuscript.topics),
    audiences: ids(manuscript.audiences),
    countries: ids(manuscript.countries),
    terms: new Set(namesOf(manuscript, '^glossary/([^/]+)\\.yaml$')),
    termNames: new Set(
      manuscript.terms.flatMap(({ data: { en } }) => [
        en.term,
        en.acronym ?? en.term,
        ...en.aliases,
      ]),
    ),
  };
}

/** Name of a page in relations and links, `guides/joint-patrols`: the same in all languages. */
export function pageId({ collection, slug }: { collection: string; slug: string }): string {
  return `${collection}/${slug}`;
}

/** Every id on a page that a link may name. */
export function anchorsOf({ document }: PageFile<unknown>): string[] {
  if (!document) return [];
  return [...document.headings.map(({ id }) => id), ...document.practices.map(({ id }) => id)];
}

/** What files are called; one that cannot be read is still there, and only its own fault is told. */
function namesOf({ files }: Manuscript, pattern: string): string[] {
  return files.flatMap(({ name }) => new RegExp(pattern).exec(name)?.[1] ?? []);
}

export interface Catalogue {
  /** Pages of the collections and about the site, by name; where a page exists in several languages, any of them. */
  pages: Map<string, PageFile<unknown>>;
  /** Names of these pages, of those too that cannot be read. */
  pageIds: Set<string>;
  sources: Set<string>;
  topics: Set<string>;
  audiences: Set<string>;
  countries: Set<string>;
  /** Ids of terms. */
  terms: Set<string>;
  /** Terms, acronyms and aliases as they stand in English text. */
  termNames: Set<string>;
}
