import { cpSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { distFolder } from './built-site.ts';

/** Copies the built site to where a reader might unpack it: a folder with a space and Cyrillic letters in its name. */
export async function copyToDisk(): Promise<DiskCopy> {
  const parent = await mkdtemp(join(tmpdir(), 'site-'));
  const folder = join(parent, 'Открытые границы');
  cpSync(distFolder, folder, { recursive: true });
  return {
    addressOf: (path) => new URL(path, pathToFileURL(join(folder, '/'))).href,
    remove: () => rm(parent, { recursive: true }),
  };
}

export interface DiskCopy {
  /** Gives the `file:` URL of a path of the site, which may have a query and an anchor. */
  addressOf(path: string): string;
  remove(): Promise<void>;
}
