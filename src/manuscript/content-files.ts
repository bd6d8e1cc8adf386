import { readdir } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';

/** Lists every file below the content folder, sorted by name. */
export async function contentFiles(folder: string): Promise<ContentFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => fileOf(folder, join(entry.parentPath, entry.name)))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function fileOf(folder: string, location: string): ContentFile {
  const name = relative(folder, location).split(sep).join('/');
  return { name, location, path: `${basename(folder)}/${name}` };
}

export interface ContentFile {
  /** Name inside the content folder, with forward slashes: `en/guides/joint-patrols.mdx`. */
  name: string;
  /** Name as problems print it, with the content folder: `content/en/guides/joint-patrols.mdx`. */
  path: string;
  /** Where it is on this machine. */
  location: string;
}
