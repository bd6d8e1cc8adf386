import type { ChosenFilters } from './engine.ts';

/** Reads what is searched for from the query of an address, `?q=lanes&collection=guides&edition=all`. */
export function readState(query: string, filterNames: readonly string[]): SearchState {
  const parameters = new URLSearchParams(query);
  const filters = filterNames.flatMap((name) => {
    const value = parameters.get(name);
    return value ? [[name, value]] : [];
  });
  return {
    query: parameters.get('q') ?? '',
    filters: Object.fromEntries(filters) as ChosenFilters,
    ...(parameters.get('edition') === 'all' && { inAllEditions: true }),
  };
}

/** Prints the query of the address that {@link readState} reads, with `?`; empty for an empty state. */
export function printState({ query, filters, inAllEditions }: SearchState): string {
  const printed = new URLSearchParams({
    ...(query && { q: query }),
    ...filters,
    ...(inAllEditions && { edition: 'all' }),
  }).toString();
  return printed && `?${printed}`;
}

/** Whether there is nothing to search for. */
export function isEmptyState({ query, filters }: SearchState): boolean {
  return query.trim() === '' && Object.keys(filters).length === 0;
}

/** Whether a question can be answered in part. */
export function isSeveralWords(query: string): boolean {
  return /\S\s+\S/.test(query);
}

export interface SearchState {
  /** As the reader typed it. */
  query: string;
  filters: ChosenFilters;
  /** Whether all editions are searched, not only the one at hand; left out where not. */
  inAllEditions?: boolean;
}
