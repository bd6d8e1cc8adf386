import { contentsOf, type EditionContents } from '../editions/lineage.ts';
import { placesOf } from './places.ts';
import type { Edition } from './edition.ts';
import type { EditionEntry } from '../schemas/edition-entry.ts';
import type { LineageStep } from '../schemas/lineage.ts';

/** Makes the index of all editions from the editions themselves, the published ones and the draft, in all languages. */
export function archiveOf(
  editions: Edition[],
  entries: EditionEntry[],
  lineage: LineageStep[],
): Archive {
  const shelves = editions.map((edition) => ({
    id: edition.id,
    lang: edition.lang,
    places: placesOf(edition),
    contents: contentsOf(edition),
  }));
  return { entries, lineage, shelves };
}

/** What every page needs to know of the other editions. */
export interface Archive {
  /** Published editions, oldest first. */
  entries: EditionEntry[];
  lineage: LineageStep[];
  /** Published editions, oldest first, then the draft; each in each of its languages. */
  shelves: Shelf[];
}

/** An edition in one language as seen from another. */
export interface Shelf {
  /** `draft` or an id such as `2026.1`. */
  id: string;
  lang: string;
  /** Places of all its pages: `timeline`, `guides/joint-patrols`, `sources/x`. */
  places: Set<string>;
  /** Pages of its collections, with their sections and practices. */
  contents: EditionContents;
}
