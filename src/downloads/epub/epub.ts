import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gatherBook, type Book } from '../book/book.ts';
import { inReadingOrder, type Chapter } from '../book/chapter.ts';
import { chaptersOf } from '../book/chapters.ts';
import { leadLinks } from '../book/links.ts';
import { navigation } from './nav.ts';
import { pack } from './pack.ts';
import { container, FOLDER, NAV, PACKAGE, packageDocument } from './package-document.ts';
import { routesOf } from '../book/routes.ts';
import { chapterFile, STYLE, xhtmlFile } from './xhtml.ts';
import { printXml } from './xml.ts';
import { site } from '../../site.ts';
import type { BookText } from './accessibility.ts';
import type { BookScope } from '../book/books.ts';
import type { Library } from '../../records/library.ts';

/**
 * Makes an EPUB 3 of an opened edition, whole or of one guide: the bytes of its file. The same edition gives the same bytes
 * anywhere at any time. Throws for a guide that the edition lacks.
 */
export function epubOf(
  library: Library,
  scope: BookScope,
  publicAddress: string | null = site.publicAddress,
): Uint8Array<ArrayBuffer> {
  const book = gatherBook(library, scope, publicAddress);
  const chapters = chaptersOf(book);
  const texts = textsOf(chapters, book);
  const { lang } = library.edition;
  const { contents } = library.words.book;
  const menus = navigation(chapters, book);
  const files = new Map(texts.map(({ file, text }) => [`${FOLDER}/${file}`, text]));
  files.set('META-INF/container.xml', printXml(container()));
  files.set(PACKAGE, printXml(packageDocument(book, texts)));
  files.set(`${FOLDER}/${NAV}`, xhtmlFile({ file: NAV, title: contents, lang, content: menus }));
  files.set(
    `${FOLDER}/${STYLE}`,
    readFileSync(join(import.meta.dirname, '..', 'book', STYLE), 'utf8'),
  );
  return pack(files, book.modified);
}

function textsOf(chapters: Chapter[], book: Book): BookText[] {
  const routes = routesOf(book);
  return inReadingOrder(chapters).map((chapter) => {
    leadLinks(chapter, routes, book.publicAddress);
    const text = chapterFile(chapter, book.library.edition.lang);
    const { file, paragraphs } = chapter;
    return { file, text, paragraphs, hasDrawing: text.includes('<svg') };
  });
}
