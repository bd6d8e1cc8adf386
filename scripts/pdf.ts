/**
 * `npm run pdf [-- --edition draft] [-- --to FOLDER]`: prints the newest edition and each of its guides as PDF, in every
 * language that it has, with the Chromium that the tests use. `npm run release` prints every edition that it offers.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gatherBook } from '../src/downloads/book/book.ts';
import { booksOf } from '../src/downloads/book/books.ts';
import { loadEditions } from '../src/editions/load-editions.ts';
import { newestEdition } from '../src/editions/succession.ts';
import { readManuscript } from '../src/manuscript/manuscript.ts';
import { librariesOfManuscript } from '../src/records/libraries-of-manuscript.ts';
import { suggestion } from '../src/schemas/nearest.ts';
import { site } from '../src/site.ts';
import { launchChromium } from '../src/downloads/pdf/chromium.ts';
import { printBook } from '../src/downloads/pdf/print.ts';
import type { Library } from '../src/records/library.ts';

export async function main(args: readonly string[]): Promise<number> {
  const options = { edition: { type: 'string' }, to: { type: 'string', default: 'pdf' } } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    const libraries = await openLibraries(values.edition);
    await mkdir(values.to, { recursive: true });
    for (const library of libraries) await printLibrary(library, values.to);
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}

async function openLibraries(wanted: string | undefined): Promise<Library[]> {
  const content = join(process.cwd(), 'content');
  const all = librariesOfManuscript(await readManuscript(content), await loadEditions(content));
  const ids = [...new Set(all.map(({ edition }) => edition.id))];
  const id = wanted ?? newestEdition(ids.filter((each) => each !== 'draft')) ?? 'draft';
  if (!ids.includes(id)) throw new Error(`There is no edition \`${id}\`.${suggestion(id, ids)}`);
  return all.filter(({ edition }) => edition.id === id);
}

async function printLibrary(library: Library, folder: string): Promise<void> {
  const browser = await launchChromium();
  try {
    for (const { name, scope } of booksOf(library)) {
      const pdf = await printBook(browser, gatherBook(library, scope, site.publicAddress));
      const file = join(folder, `${name}.pdf`);
      await writeFile(file, pdf);
      console.log(`${file}  ${(pdf.length / 1_000_000).toFixed(1)} MB`);
    }
  } finally {
    await browser.close();
  }
}
