import { strToU8, zipSync, type Zippable } from 'fflate';
import { compareText } from '../../records/edition.ts';

/**
 * Packs the files of a book: first the type of the whole, uncompressed as EPUB wants it, then all others by name. The same
 * files give the same bytes in every time zone.
 */
export function pack(files: Map<string, string>, day: string): Uint8Array<ArrayBuffer> {
  const entries: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0 }] };
  for (const [name, text] of [...files].sort(([a], [b]) => compareText(a, b)))
    entries[name] = strToU8(text);
  return zipSync(entries, { level: 9, mtime: noonOf(day) });
}

/** A zip holds local times, so the hour has to be the same everywhere; noon is skipped by no change of the clocks. */
function noonOf(day: string): Date {
  const [year, month, date] = day.split('-').map(Number);
  return new Date(year!, month! - 1, date, 12);
}
