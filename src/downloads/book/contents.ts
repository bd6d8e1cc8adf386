import { h } from 'hastscript';
import type { Chapter, Section } from './chapter.ts';
import type { Words } from '../../schemas/interface.ts';
import type { Element } from 'hast';

/** The contents of chapters, with those inside them and their sections. */
export function contentsOf(chapters: Chapter[]): Entry[] {
  return chapters.map(({ file, title, sections = [], inside = [] }) => ({
    href: file,
    title,
    entries: [...sectionEntries(file, sections), ...contentsOf(inside)],
  }));
}

/** Contents as lists inside lists, as deep as asked for. */
export function contentsList(entries: Entry[], depth = Infinity): Element {
  return h(
    'ol',
    entries.map(({ href, title, entries: inside }) =>
      h('li', [
        h('a', { href }, title),
        ...(depth > 1 && inside.length > 0 ? [contentsList(inside, depth - 1)] : []),
      ]),
    ),
  );
}

/**
 * The contents as readers meet them near the beginning. The whole book lists its pages here, and their sections in the menu
 * of the e-reader only.
 */
export function contentsChapter(chapters: Chapter[], isWhole: boolean, { book }: Words): Chapter {
  const list = contentsList(contentsOf(chapters), isWhole ? 2 : Infinity);
  return {
    file: CONTENTS,
    title: book.contents,
    kind: 'toc',
    content: [h('h1', book.contents), list],
  };
}

/** Its list leads from the folder of the book, so the file lies there. */
export const CONTENTS = 'contents.xhtml';

function sectionEntries(file: string, sections: Section[]): Entry[] {
  return sections.map(({ id, title, sections: inside }) => ({
    href: `${file}#${id}`,
    title,
    entries: sectionEntries(file, inside),
  }));
}

/** A line of the contents. */
export interface Entry {
  /** From the folder of the book. */
  href: string;
  title: string;
  entries: Entry[];
}
