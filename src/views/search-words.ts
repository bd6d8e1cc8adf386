import { printAddress } from '../addresses/address.ts';
import { relativeUrl } from '../addresses/relative.ts';
import { renamedSince } from '../editions/lasting-names.ts';
import { fill } from '../wording/fill.ts';
import { inLanguage } from '../wording/in-language.ts';
import type { SearchedEdition, SearchWords } from '../wording/search-words.ts';
import type { Library } from '../records/library.ts';
import type { Localized } from '../schemas/field.ts';

/** The words that search shows, with the names of everything that it filters by and of the editions. */
export function searchWords(library: Library): SearchWords {
  const { words, edition } = library;
  const { search, collections, registers, authority } = words;
  const named = (items: { id: string; name: Localized }[]) =>
    Object.fromEntries(items.map(({ id, name }) => [id, inLanguage(name, edition.lang)]));
  const many = (lists: Record<string, { many: string }>) =>
    Object.fromEntries(Object.entries(lists).map(([id, list]) => [id, list.many]));
  return {
    label: search.label,
    placeholder: search.placeholder,
    close: search.close,
    empty: search.empty,
    loading: search.loading,
    results: search.results,
    resultsOfFilters: search['results-of-filters'],
    resultsPartial: search['results-partial'],
    none: search.none,
    more: search.more,
    failed: search.failed,
    reasons: search.reasons,
    filterAll: search['filter-all'],
    hits: search.hits,
    filters: search.filters,
    labels: {
      collection: {
        ...many(collections),
        ...many({ glossary: registers.glossary, sources: registers.sources }),
      },
      topic: named(edition.topics),
      audience: named(edition.audiences),
      authority: Object.fromEntries(Object.entries(authority).map(([id, { name }]) => [id, name])),
      country: named(edition.countries),
    },
    editions: searchedEditions(library),
    edition: {
      label: search.editions.label,
      this: search.editions.this,
      all: search.editions.all,
      inEditions: search.editions.in,
      missing: search.editions.missing,
    },
  };
}

/** Prints the words as the classic script that the search loads. */
export function printSearchWords(words: SearchWords): string {
  return `${BEFORE}${JSON.stringify(words)}${AFTER}`;
}

/** Reads the words from what {@link printSearchWords} printed. */
export function parseSearchWords(script: string): SearchWords {
  return JSON.parse(script.slice(BEFORE.length, -AFTER.length)) as SearchWords;
}

function searchedEditions({ archive, edition, words }: Library): SearchedEdition[] {
  const ids = archive.shelves.filter(({ lang }) => lang === edition.lang).map(({ id }) => id);
  const published = ids.filter((id) => id !== 'draft').toReversed();
  const drafts = ids.filter((id) => id === 'draft');
  return [...published, ...drafts].map((id) => ({
    id,
    label: id === 'draft' ? words.editions.draft : fill(words.editions.edition, { id }),
    folder: id === edition.id ? '' : folderOf(id, edition),
    renamed: renamedSince(id, archive.lineage),
  }));
}

function folderOf(id: string, { id: from, lang }: Library['edition']): string {
  const [to, home] = [id, from].map((each) => printAddress({ edition: each, lang, slug: 'index' }));
  return relativeUrl(to!, home!).replace(/[^/]+$/, '');
}

const BEFORE = '__searchWords(';
const AFTER = ');\n';
