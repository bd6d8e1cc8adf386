import { open, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { EDITIONS_FILE, editionFile } from './damage.ts';

/**
 * Writes an edition and its entry into a content folder. Both are written beside their places and made safe on the disk;
 * then the edition takes its place, then the list. The last rename publishes: killed before it, the list does not know the
 * edition and its file is a leftover that nothing reads; killed after it, all is there. `reached` is told each step.
 */
export async function publish(
  content: string,
  { id, edition, list }: Publication,
  reached: (step: Step) => void = () => {},
): Promise<void> {
  const files = [
    { place: placeOf(content, editionFile(id)), text: edition },
    { place: placeOf(content, EDITIONS_FILE), text: list },
  ];
  await mkdir(placeOf(content, 'editions'), { recursive: true });
  for (const { place, text } of files) await writeSafely(`${place}${UNFINISHED}`, text);
  reached('written');
  for (const { place } of files) {
    await rename(`${place}${UNFINISHED}`, place);
    await syncFolder(placeOf(content, 'editions'));
    reached(place.endsWith('.jsonl') ? 'edition in place' : 'published');
  }
}

/** Removes what an interrupted cut left in a content folder: unfinished files, and editions that the list does not name. */
export async function removeLeftovers(content: string, listed: readonly string[]): Promise<void> {
  const folder = placeOf(content, 'editions');
  const names = await readdir(folder).catch(() => []);
  const left = names.filter((name) => isLeftover(`editions/${name}`, listed));
  await Promise.all(left.map((name) => rm(join(folder, name))));
}

/** Whether a file, named from the content folder, is what an interrupted cut left. */
export function isLeftover(name: string, listed: readonly string[]): boolean {
  if (name.startsWith('editions/') && name.endsWith(UNFINISHED)) return true;
  const id = /^editions\/(\d{4}\.\d+)\.jsonl$/.exec(name)?.[1];
  return id !== undefined && !listed.includes(id);
}

async function writeSafely(place: string, text: string): Promise<void> {
  const file = await open(place, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A rename is safe once its folder is; Windows does not open folders and needs none of this. */
async function syncFolder(place: string): Promise<void> {
  const folder = await open(place).catch(() => null);
  await folder?.sync().catch(() => {});
  await folder?.close();
}

function placeOf(content: string, name: string): string {
  return join(content, ...name.split('/'));
}

const UNFINISHED = '.unfinished';

/** Moments of a publication: both files written, the edition in its place, the list in its place. */
export type Step = 'written' | 'edition in place' | 'published';

interface Publication {
  id: string;
  /** Text of the edition file. */
  edition: string;
  /** Text of the list of editions, the new one in it. */
  list: string;
}
