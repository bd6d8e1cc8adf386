import type { Library } from '../records/library.ts';
import type { registers } from '../site.ts';

/** Address of a list made across the collections: some are a folder with a page an entry, some one page. */
export function listAddress({ placeOf }: Library, name: (typeof registers)[number]): string {
  return FOLDERS.has(name) ? placeOf({ collection: name, slug: 'index' }) : placeOf({ slug: name });
}

const FOLDERS = new Set<string>(['glossary', 'sources', 'topics', 'aims', 'countries']);
