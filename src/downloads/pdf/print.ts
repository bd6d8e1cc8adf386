import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { printDocument } from './print-document.ts';
import { withTimesOf } from './times.ts';
import { pagesOfPlaces } from './printed.ts';
import type { Browser } from 'playwright-core';
import type { Book } from '../book/book.ts';

/**
 * Prints a book as tagged PDF with an outline, twice: the first printing tells the page of each line of the contents. Throws
 * where the second printing does not stand on the pages that it names.
 */
export async function printBook(browser: Browser, book: Book): Promise<Uint8Array<ArrayBuffer>> {
  const pages = await pagesOfPlaces(await print(browser, printDocument(book)));
  const pdf = await print(
    browser,
    printDocument(book, (id) => pages.get(id)),
  );
  for (const [place, page] of await pagesOfPlaces(pdf))
    if (pages.get(place) !== page)
      throw new Error(
        `The contents of ${book.path} name page ${pages.get(place)} for ${place}, which stands on page ${page}.`,
      );
  return withTimesOf(book.modified, pdf);
}

async function print(browser: Browser, html: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'print-'));
  const page = await browser.newPage();
  try {
    const file = join(folder, 'book.html');
    await writeFile(file, html);
    await page.goto(pathToFileURL(file).href);
    const settings = {
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    };
    return new Uint8Array(await page.pdf(settings));
  } finally {
    await page.close();
    await rm(folder, { recursive: true });
  }
}
