import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatProblem } from '../checks/problem.ts';
import { damage, editionFile, listedTwice } from './damage.ts';
import { readEditionsFile } from './editions-file.ts';
import { loadEdition, type FrozenEdition } from './load.ts';
import { compareEditions } from './succession.ts';
import type { EditionEntry } from '../schemas/edition-entry.ts';

/**
 * Loads every published edition of a content folder, oldest first, and proves each. Throws one error with everything that
 * is wrong. A file that the list does not name is what an interrupted cut left: it is no edition.
 */
export async function loadEditions(content: string): Promise<FrozenEdition[]> {
  const loaded = [];
  const errors: string[] = [];
  for (const entry of await listEditions(content)) {
    try {
      loaded.push(await loadListed(content, entry));
    } catch (error) {
      errors.push((error as Error).message);
    }
  }
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return loaded;
}

/** The list of published editions, oldest first. Throws where it cannot be read or names an edition twice. */
export async function listEditions(content: string): Promise<EditionEntry[]> {
  const { items, problems } = await readEditionsFile(content);
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  const entries = items.map(({ data }) => data).sort((a, b) => compareEditions(a.id, b.id));
  const twice = entries.find(({ id }, index) => entries[index + 1]?.id === id);
  if (twice) throw listedTwice(twice.id);
  return entries;
}

/** Loads one edition of the list. */
export async function loadListed(content: string, entry: EditionEntry): Promise<FrozenEdition> {
  const file = join(content, ...editionFile(entry.id).split('/'));
  if (!existsSync(file))
    throw damage(entry.id, `the file content/${editionFile(entry.id)}`, 'no such file');
  return loadEdition(await readFile(file), entry);
}
