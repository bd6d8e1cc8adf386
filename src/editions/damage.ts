import type { EditionEntry } from '../schemas/edition-entry.ts';

/** What is wrong with an edition that was published, in the words of the error that stops the build. */
export function damage(
  id: string,
  expected: string,
  found: string,
  restore = restoring(id),
): Error {
  return new Error(
    `Edition ${id} is not as it was published, so nothing was built from it.\n` +
      `  expected: ${expected}\n  found:    ${found}\n  restore:  ${restore}`,
  );
}

/** What is wrong where the list of editions names one twice. */
export function listedTwice(id: string): Error {
  const list = `content/${EDITIONS_FILE}`;
  const restore = `remove the entry that "git log -p -- ${list}" does not show as published`;
  return damage(id, `one entry in ${list}`, 'two', restore);
}

/** Name of the file of an edition, inside the content folder. */
export function editionFile(id: string): string {
  return `editions/${id}.jsonl`;
}

/** What to do where an entry was edited so that it no longer fits its file. */
export function restoringEntry({ id }: Pick<EditionEntry, 'id'>): string {
  return `write the entry ${id} of content/${EDITIONS_FILE} as it was: "git log -p -- content/${EDITIONS_FILE}" shows it`;
}

/** Name of the list of editions, inside the content folder. */
export const EDITIONS_FILE = 'editions/editions.yaml';

function restoring(id: string): string {
  const file = `content/${editionFile(id)}`;
  return `"git log --oneline -- ${file}" names the commit that added it, "git checkout <commit> -- ${file}" brings it back`;
}
