import { gatherBook } from '../book/book.ts';
import { booksOf } from '../book/books.ts';
import { offeredLibraries } from '../book/offered-libraries.ts';
import { launchChromium } from './chromium.ts';
import { printBook } from './print.ts';
import { site } from '../../site.ts';
import type { MadeDownload } from '../download.ts';
import type { Making } from '../maker.ts';

/** Prints every edition that is offered, and each of its guides. */
export async function* makePdfs(making: Making): AsyncGenerator<MadeDownload> {
  const libraries = await offeredLibraries(making);
  if (libraries.length === 0) return;
  const browser = await launchChromium();
  try {
    for (const library of libraries)
      for (const { name, scope } of booksOf(library)) {
        const content = await printBook(browser, gatherBook(library, scope, site.publicAddress));
        const { id: edition, lang } = library.edition;
        yield { file: `${name}.pdf`, format: 'pdf', edition, lang, content };
      }
  } finally {
    await browser.close();
  }
}
