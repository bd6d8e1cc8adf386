import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { close } from 'pagefind';
import { parseAddress } from '../addresses/address.ts';
import { indexEdition } from './index-edition.ts';

/** Makes one index for each language of each edition in a built folder. Gives a line about each. */
export async function indexSite(outFolder: string): Promise<string[]> {
  try {
    const lines: string[] = [];
    for (const { edition, lang } of await listEditions(outFolder)) {
      const summary = await indexEdition({ folder: join(outFolder, edition, lang), lang });
      lines.push(`${edition}/${lang}: ${summary.pages} pages in ${summary.scripts} scripts`);
    }
    return lines;
  } finally {
    await close();
  }
}

async function listEditions(outFolder: string): Promise<Edition[]> {
  const found: Edition[] = [];
  for (const edition of (await readdir(outFolder)).sort()) {
    if (!parseAddress(`/${edition}/en/index.html`)) continue;
    for (const lang of (await readdir(join(outFolder, edition))).sort())
      if (existsSync(join(outFolder, edition, lang, 'index.html'))) found.push({ edition, lang });
  }
  return found.filter(({ edition, lang }) => parseAddress(`/${edition}/${lang}/index.html`));
}

interface Edition {
  edition: string;
  lang: string;
}
