import { contentsChapter } from './contents.ts';
import { glossaryChapter } from './glossary-chapter.ts';
import { legendChapter } from './legend-chapter.ts';
import { pageChapter } from './page-chapter.ts';
import { parts } from './part-opening.ts';
import { sourcesChapter } from './sources-chapter.ts';
import { titlePage } from './title-page.ts';
import type { Book } from './book.ts';
import type { Chapter } from './chapter.ts';

/** The chapters of a book in reading order, those of a part inside its opening page. Their links have addresses of the site. */
export function chaptersOf(book: Book): Chapter[] {
  const { library, guide, pages } = book;
  const listed = [
    legendChapter(library.words),
    ...(guide ? pages.map((view) => pageChapter(view, library)) : parts(book)),
    glossaryChapter(book),
    sourcesChapter(book),
  ].filter((chapter) => chapter !== null);
  return [titlePage(book), contentsChapter(listed, !guide, library.words), ...listed];
}
