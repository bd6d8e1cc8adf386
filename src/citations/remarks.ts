import type { Citable } from './citable.ts';

/**
 * What BibTeX and RIS have no field for that every program shows: the place within this site,
 * and the remarks of the editors. One text for the field of notes, empty where there is nothing to say.
 */
export function remarksOf(citable: Citable): string {
  const { collection, edition, section, url, address, note } = citable;
  return [collection, edition, section, url ? null : address, note].filter(Boolean).join('; ');
}
