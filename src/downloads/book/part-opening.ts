import { h } from 'hastscript';
import { pageChapter } from './page-chapter.ts';
import { collections, type Collection } from '../../site.ts';
import type { Book } from './book.ts';
import type { Chapter } from './chapter.ts';

/** One part for each collection that has pages, in the order of the site: what it holds, then its pages. */
export function parts(book: Book): Chapter[] {
  return collections
    .map((collection) => partOf(collection, book))
    .filter(({ inside }) => inside.length > 0);
}

function partOf(collection: Collection, { library, pages }: Book): Chapter & { inside: Chapter[] } {
  const { many, about } = library.words.collections[collection];
  const own = pages.filter(({ record }) => record.collection === collection);
  const list = own.flatMap(({ record, address }) => [
    h('dt', [h('a', { href: address }, record.title)]),
    h('dd', record.summary),
  ]);
  return {
    file: `${collection}/index.xhtml`,
    title: many,
    kind: 'part',
    content: [h('h1', many), h('p.summary', `${about}.`), h('dl.pages', list)],
    inside: own.map((view) => pageChapter(view, library)),
  };
}
