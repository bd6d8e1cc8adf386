import { site } from '../../site.ts';
import type { Library } from '../../records/library.ts';

/**
 * The books that an edition has in one language: the whole of it, then each guide by itself, in the order of the site. None
 * where it has no pages in it.
 */
export function booksOf({ edition }: Library): ListedBook[] {
  if (edition.pages.length === 0) return [];
  const base = `${slugOf(site.name)}-${edition.id}-${edition.lang}`;
  const guides = edition.pages.filter(({ collection }) => collection === 'guides');
  return [
    { name: base, scope: 'edition' },
    ...guides.map(({ slug }) => ({ name: `${base}-${slug}`, scope: { guide: slug } })),
  ];
}

function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('&', 'and')
    .replaceAll(/[^a-z0-9]+/g, '-');
}

/** What a book holds: the whole edition in its language, or one guide, by its slug. */
export type BookScope = 'edition' | { guide: string };

export interface ListedBook {
  /** Name of its files, without the ending: `open-and-secure-2026.1-en-joint-patrols`. */
  name: string;
  scope: BookScope;
}
