import { collections } from '../site.ts';
import { recordId } from './page-record.ts';
import type { Edition } from './edition.ts';

/** Every page of an edition, by its place inside it: `index`, `timeline`, `guides/index`, `guides/joint-patrols`, `sources/x`. */
export function placesOf(edition: Edition): Set<string> {
  const { pages, terms, sources, topics } = edition;
  const aims = pages.find((page) => recordId(page) === 'concept/aims')?.details.aim_sections ?? [];
  const inFolder = (folder: string, items: Iterable<string>) => [
    `${folder}/index`,
    ...[...items].map((id) => `${folder}/${id}`),
  ];
  const ids = (items: { id: string }[]) => items.map(({ id }) => id);
  return new Set([
    ...TOP,
    ...collections.map((collection) => `${collection}/index`),
    ...pages.map(recordId),
    ...inFolder('glossary', ids(terms)),
    ...inFolder('sources', ids(sources)),
    ...inFolder('topics', ids(topics)),
    ...inFolder('aims', ids(aims)),
    ...inFolder('countries', namedCountries(edition)),
  ]);
}

/** Ids of the countries that a page or an event names: those that have a page of their own. */
export function namedCountries({ pages, events }: Edition): Set<string> {
  return new Set([...pages, ...events].flatMap(({ countries }) => countries));
}

const TOP = ['index', 'practices', 'timeline', 'a-z', 'search', 'digest', 'changes/index'];
