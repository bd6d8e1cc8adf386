import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';

/** Unpacks a zip where a reader might: in a folder with a space and Cyrillic letters in its name. */
export async function unpack(zip: string): Promise<Unpacked> {
  const parent = await mkdtemp(join(tmpdir(), 'unpacked-'));
  const place = join(parent, 'Открытые границы');
  const files = unzipSync(await readFile(zip));
  const tops = new Set(Object.keys(files).map((name) => name.split('/')[0]!));
  for (const [name, content] of Object.entries(files)) {
    const path = join(place, name);
    await mkdir(name.endsWith('/') ? path : dirname(path), { recursive: true });
    if (!name.endsWith('/')) await writeFile(path, content);
  }
  const folder = join(place, [...tops].join('+'));
  return {
    folder,
    names: Object.keys(files),
    addressOf: (path) => new URL(path, pathToFileURL(join(folder, '/'))).href,
    remove: () => rm(parent, { recursive: true }),
  };
}

export interface Unpacked {
  /** Its one folder at the top; that does not exist where there are several. */
  folder: string;
  /** All names in the zip. */
  names: string[];
  /** Gives the `file:` URL of a path in that folder, which may have a query and an anchor. */
  addressOf(path: string): string;
  remove(): Promise<void>;
}
