import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { relativeTo } from '../book/links.ts';
import { printXml } from './xml.ts';
import type { Chapter, ChapterKind } from '../book/chapter.ts';
import type { Element, ElementContent, Root } from 'hast';

/** Prints a chapter as a file of the book. */
export function chapterFile({ file, title, kind, content }: Chapter, lang: string): string {
  const role = ROLES[kind];
  const tagName = kind === 'toc' ? 'nav' : 'section';
  const properties = { 'epub:type': kind, ariaLabel: title, ...(role && { role }) };
  return xhtmlFile({ file, title, lang, content: [h(tagName, properties, content)] });
}

/** Prints a document as well-formed XML. */
export function xhtmlFile({ file, title, lang, content }: Page): string {
  const style = relativeTo(file, STYLE);
  const head = h('head', [
    h('title', title),
    h('link', { rel: 'stylesheet', type: 'text/css', href: style }),
  ]);
  const html = h('html', { 'xmlns:epub': OPS, lang }, [head, h('body', content)]);
  nameLanguages(html);
  return printXml(toXast({ type: 'root', children: [{ type: 'doctype' }, html] } as Root));
}

export const STYLE = 'book.css';

/** E-readers look for the language under one name or the other. */
function nameLanguages(html: Element): void {
  visit(html, 'element', ({ properties }) => {
    if (properties['lang']) properties['xmlLang'] = properties['lang'];
  });
}

const OPS = 'http://www.idpf.org/2007/ops';

/** The same in the vocabulary of ARIA, which has no word for a title page. */
const ROLES: Record<ChapterKind, string | null> = {
  titlepage: null,
  toc: 'doc-toc',
  introduction: 'doc-introduction',
  part: 'doc-part',
  chapter: 'doc-chapter',
  glossary: 'doc-glossary',
  bibliography: 'doc-bibliography',
};

interface Page {
  /** From the folder of the book. */
  file: string;
  title: string;
  lang: string;
  content: ElementContent[];
}
