import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stringify } from 'yaml';
import { readList, type Entry } from '../manuscript/register-file.ts';
import { editionEntry, type EditionEntry } from '../schemas/edition-entry.ts';
import { EDITIONS_FILE } from './damage.ts';
import type { Problem } from '../checks/problem.ts';

/** Reads the list of editions of a content folder, with the place of everything in it. No file is an empty list. */
export async function readEditionsFile(content: string): Promise<EditionsReading> {
  const location = join(content, ...EDITIONS_FILE.split('/'));
  if (!existsSync(location)) return { items: [], problems: [] };
  const path = `${basename(content)}/${EDITIONS_FILE}`;
  return readList({ name: EDITIONS_FILE, path, location }, editionEntry, ({ id }) => id);
}

/** Adds an entry at the end of the text of the list; what stands in it, comments too, stays byte for byte. */
export function appendEntry(text: string, { errata, ...entry }: EditionEntry): string {
  const gap = text === '' || text.endsWith('\n') ? '' : '\n';
  const listed = { ...entry, ...(errata.length > 0 && { errata }) };
  return `${text || HEADER}${gap}${stringify([listed], { singleQuote: true, lineWidth: 0 })}`;
}

const HEADER =
  '# Published editions, oldest first. "npm run edition -- cut" adds one; nothing here is changed or removed.\n' +
  '# A correction to a page of an edition is an entry under its `errata`: date, page, text.\n';

interface EditionsReading {
  items: Entry<EditionEntry>[];
  problems: Problem[];
}
