import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { linkModules } from './linked-modules.ts';

/** Copies what a build of the project at `root` reads, all but its content, to the new folder `to`. */
export async function copyProject(root: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of NEEDED) await cp(join(root, name), join(to, name), { recursive: true });
  await linkModules(root, to);
}

const NEEDED = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
