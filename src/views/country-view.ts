import type { Edition } from '../records/edition.ts';

/** Ids of the countries that a page or an event names: those that have a page of their own. */
export function namedCountries({ pages, events }: Edition): Set<string> {
  return new Set([...pages, ...events].flatMap(({ countries }) => countries));
}
