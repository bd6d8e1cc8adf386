/**
 * A build is written beside the published folder and takes its place in the end:
 * `dist` -> `dist.old`, `dist.next` -> `dist`, then `dist.old` goes.
 * Whenever the process is killed, `restoreOutput` finds a whole site again.
 */
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The folder a build is written to before it is swapped in. */
export const NEXT_FOLDER = 'dist.next';

/** Repairs what a killed swap left behind in the project folder `root`. Safe to call at any time between builds. */
export async function restoreOutput(root: string): Promise<void> {
  const { current, old } = foldersOf(root);
  if (!existsSync(old)) return;
  if (existsSync(current)) await removeFolder(old);
  else await rename(old, current);
}

/** Puts the finished `dist.next` of the project folder `root` in the place of `dist`. Throws if there is none. */
export async function swapOutput(root: string): Promise<void> {
  const { current, old, next } = foldersOf(root);
  if (!existsSync(next)) throw new Error(`${next} is missing: the build wrote nothing to swap in.`);
  await restoreOutput(root);
  if (existsSync(current)) await rename(current, old);
  await rename(next, current);
  await removeFolder(old);
}

/** Removes the remains of an unfinished build of the project folder `root`. */
export async function discardNext(root: string): Promise<void> {
  await removeFolder(foldersOf(root).next);
}

function foldersOf(root: string): Folders {
  return {
    current: join(root, 'dist'),
    next: join(root, NEXT_FOLDER),
    old: join(root, 'dist.old'),
  };
}

function removeFolder(path: string): Promise<void> {
  return rm(path, { recursive: true, force: true, maxRetries: 3 });
}

interface Folders {
  current: string;
  next: string;
  old: string;
}
