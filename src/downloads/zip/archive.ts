import { zipSync, type Zippable } from 'fflate';
import { posix } from 'node:path';

/**
 * Packs files into a zip with one folder `top`, which every system unpacks alike: forward slashes, no links, files that all
 * may read and folders that all may enter. The same files give the same bytes, in any time zone.
 * Throws where a path gets too long for Windows, or there are more files than a zip can list.
 */
export function zipArchive(
  top: string,
  files: ReadonlyMap<string, Uint8Array>,
  date: string | null,
): Uint8Array {
  const paths = [...files.keys()].map((path) => `${top}/${path}`).sort();
  const folders = new Set(paths.flatMap(parentsOf));
  refuseTooMany(top, paths.length + folders.size);
  refuseTooLong(paths);
  const mtime = noonOf(date ?? FIRST_DAY_OF_ZIP);
  const entries: Zippable = {};
  for (const name of [...folders, ...paths].sort())
    entries[name] = name.endsWith('/')
      ? [new Uint8Array(), { ...UNIX, mtime, level: 0, attrs: attributes(FOLDER_MODE) + IS_FOLDER }]
      : [files.get(name.slice(top.length + 1))!, { ...UNIX, mtime, attrs: attributes(FILE_MODE) }];
  return zipSync(entries);
}

/** Longest path in a zip: with a folder of 130 letters before it, it stays within what Windows allows. */
export const LONGEST_PATH = 120;

function parentsOf(path: string): string[] {
  const parent = posix.dirname(path);
  return parent === '.' ? [] : [...parentsOf(parent), `${parent}/`];
}

function refuseTooMany(top: string, count: number): void {
  if (count <= MOST_ENTRIES) return;
  throw new Error(
    `${top}.zip would hold ${count} files and folders; a zip lists ${MOST_ENTRIES} at the most. ` +
      'Offer fewer editions in one zip (src/downloads/zip/package.ts).',
  );
}

function refuseTooLong(paths: string[]): void {
  const long = paths.find((path) => path.length > LONGEST_PATH);
  if (!long) return;
  throw new Error(
    `${long} has ${long.length} letters; in a zip a path has ${LONGEST_PATH} at the most, ` +
      'or Windows may not unpack it. Give the page a shorter slug.',
  );
}

/** A zip keeps the local time, and this is the same local time everywhere; at noon no clock is ever put forward. */
function noonOf(date: string): Date {
  const [year, month, day] = date.split('-').map(Number);
  return new Date(year!, month! - 1, day!, 12);
}

/** Unix keeps its mode in the upper half. */
function attributes(mode: number): number {
  return mode * 0x10000;
}

const UNIX = { os: 3 };
const FILE_MODE = 0o100644;
const FOLDER_MODE = 0o040755;
/** For Windows, in the lower half. */
const IS_FOLDER = 0x10;
const MOST_ENTRIES = 0xffff;
const FIRST_DAY_OF_ZIP = '1980-01-01';
