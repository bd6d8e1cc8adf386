import { mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Gives the project in `folder` the installed packages of the one in `root`, package by package: Astro and Vite keep their
 * caches in `node_modules/`, and builds side by side must not read each other's.
 */
export async function linkModules(root: string, folder: string): Promise<void> {
  const [from, to] = [root, folder].map((each) => join(each, 'node_modules')) as [string, string];
  await mkdir(to);
  const names = (await readdir(from)).filter((name) => name === '.bin' || !name.startsWith('.'));
  for (const name of names) await symlink(join(from, name), join(to, name), 'junction');
}

/** Folders that Astro and Vite fill: without them a build is as cold as the first one. */
export const CACHES = ['.astro', 'dist', 'dist.next', 'node_modules/.astro', 'node_modules/.vite'];
