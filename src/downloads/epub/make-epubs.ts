import { booksOf } from '../book/books.ts';
import { offeredLibraries } from '../book/offered-libraries.ts';
import { epubOf } from './epub.ts';
import type { MadeDownload } from '../download.ts';
import type { Making } from '../maker.ts';

/** Makes the EPUB of every edition that is offered, and of each of its guides. */
export async function* makeEpubs(making: Making): AsyncGenerator<MadeDownload> {
  for (const library of await offeredLibraries(making)) {
    const { id: edition, lang } = library.edition;
    for (const { name, scope } of booksOf(library))
      yield {
        file: `${name}.epub`,
        format: 'epub',
        edition,
        lang,
        content: epubOf(library, scope),
      };
  }
}
