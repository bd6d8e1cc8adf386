import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { close } from 'pagefind';
import { parseAddress } from '../addresses/address.ts';
import { indexEdition } from './index-edition.ts';

/** Makes one index for each language of each edition in a built folder. Gives a line about each. */
export async function indexSite(outFolder: string): Promise<string[]> {
  const lines: string[] = [];
  try {
    for (const { edition, lang } of await listEditions(outFolder)) {
      const summary = await indexEdition({ folder: join(outFolder, edition, lang), lang });
      lines.push(`${edition}/${lang}: ${summary.pages} pages in ${summary.scripts} scripts`);
    }
  } finally {
    await close();
  }
  return lines;
}

async function listEditions(outFolder: string): Promise<Edition[]> {
  const editions: Edition[] = [];
  for (const edition of await listFolders(outFolder))
    for (const lang of await listFolders(join(outFolder, edition)))
      if (parseAddress(`/${edition}/${lang}/index.html`)) editions.push({ edition, lang });
  return editions;
}

async function listFolders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

interface Edition {
  edition: string;
  lang: string;
}
