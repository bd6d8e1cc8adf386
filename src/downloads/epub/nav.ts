import { h } from 'hastscript';
import { paragraphNumber } from '../../dressing/paragraph-ids.ts';
import { contentsList, contentsOf } from '../book/contents.ts';
import { inReadingOrder, type Chapter, type ChapterKind } from '../book/chapter.ts';
import type { Book } from '../book/book.ts';
import type { Element } from 'hast';

/**
 * What the menus of an e-reader are made from: contents, landmarks and the list of numbered paragraphs, which takes the place
 * of pages. It is not part of the text: in the whole book it is long, and `contents.xhtml` says the same for readers.
 */
export function navigation(chapters: Chapter[], { library, guide }: Book): Element[] {
  const { book } = library.words;
  const listed = chapters.filter(({ kind }) => kind !== 'titlepage' && kind !== 'toc');
  const all = inReadingOrder(chapters);
  const paragraphs = all.flatMap((chapter) => paragraphLinks(chapter, Boolean(guide)));
  return [
    menu('toc', 'doc-toc', book.contents, contentsList(contentsOf(listed))),
    menu('landmarks', '', book.landmarks, h('ol', landmarks(all))),
    ...(paragraphs.length > 0
      ? [menu('page-list', 'doc-pagelist', book.paragraphs, h('ol', paragraphs))]
      : []),
  ];
}

function menu(type: string, role: string, title: string, list: Element): Element {
  return h('nav', { 'epub:type': type, id: type, ...(role && { role }) }, [h('h2', title), list]);
}

/** `2.4`; in the book of many pages `Joint patrols 2.4`, so that each is there once. */
function paragraphLinks({ file, title, paragraphs = [] }: Chapter, isOnePage: boolean): Element[] {
  return paragraphs.map((id) => {
    const number = paragraphNumber(id);
    return h('li', [h('a', { href: `${file}#${id}` }, isOnePage ? number : `${title} ${number}`)]);
  });
}

function landmarks(chapters: Chapter[]): Element[] {
  const first = (...kinds: ChapterKind[]) => chapters.find(({ kind }) => kinds.includes(kind));
  const places: [type: string, chapter: Chapter | undefined][] = [
    ['titlepage', first('titlepage')],
    ['toc', first('toc')],
    ['bodymatter', first('part', 'chapter')],
    ['glossary', first('glossary')],
    ['bibliography', first('bibliography')],
  ];
  return places.flatMap(([type, chapter]) =>
    chapter ? [h('li', [h('a', { 'epub:type': type, href: chapter.file }, chapter.title)])] : [],
  );
}
