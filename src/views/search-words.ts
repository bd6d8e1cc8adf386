import { inLanguage } from '../wording/in-language.ts';
import type { SearchWords } from '../wording/search-words.ts';
import type { Library } from '../records/library.ts';
import type { Localized } from '../schemas/field.ts';

/** The words that search shows, with the names of everything that it filters by. */
export function searchWords({ words, edition }: Library): SearchWords {
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
  };
}
