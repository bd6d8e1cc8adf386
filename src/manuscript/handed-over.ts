import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Shelves } from './shelves.ts';

/** Leaves checked content for the build of the project folder `root`, which then need not read it a second time. */
export async function handOver(root: string, shelves: Shelves): Promise<void> {
  const file = fileIn(root);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(shelves));
}

/** What was handed over to a build of `root`; null where nothing was. */
export async function handedOver(root: string): Promise<Shelves | null> {
  const file = fileIn(root);
  return existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as Shelves) : null;
}

/** Takes it away: content that changes later must not be built from it. */
export async function takeBack(root: string): Promise<void> {
  await rm(fileIn(root), { force: true });
}

function fileIn(root: string): string {
  return join(root, '.astro', 'handed-over.json');
}
