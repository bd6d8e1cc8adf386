import type { ElementContent } from 'hast';

/** Chapters with those inside them, in reading order. */
export function inReadingOrder(chapters: Chapter[]): Chapter[] {
  return chapters.flatMap((chapter) => [chapter, ...inReadingOrder(chapter.inside ?? [])]);
}

/** A file of the book that is read. */
export interface Chapter {
  /** From the folder of the book: `guides/joint-patrols.xhtml`. */
  file: string;
  title: string;
  kind: ChapterKind;
  /** With its heading; links have the addresses of the site. */
  content: ElementContent[];
  /** Parts of it that the contents name. */
  sections?: Section[];
  /** Ids of its numbered paragraphs. */
  paragraphs?: string[];
  /** Chapters of which it is the opening page. */
  inside?: Chapter[];
}

/** What a chapter is in the vocabulary of EPUB. */
export type ChapterKind =
  'titlepage' | 'toc' | 'introduction' | 'part' | 'chapter' | 'glossary' | 'bibliography';

export interface Section {
  /** Id of the section in its file. */
  id: string;
  title: string;
  sections: Section[];
}
