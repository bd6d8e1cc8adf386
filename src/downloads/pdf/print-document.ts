import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { fullTitle, type Book } from '../book/book.ts';
import { chaptersOf } from '../book/chapters.ts';
import { leadLinks } from '../book/links.ts';
import { routesOf } from '../book/routes.ts';
import type { Chapter } from '../book/chapter.ts';
import type { Element, ElementContent, Root } from 'hast';

/**
 * A book as one document for a browser to print: the chapters of the EPUB, one after the other. A browser cannot say by itself
 * on which page something stands, so whoever prints it twice gives the numbers of the first printing to the second.
 * @param pageOf number of the page, from 1, on which the element of this id begins; undefined where it is not known yet
 */
export function printDocument(
  book: Book,
  pageOf: (id: string) => number | undefined = () => undefined,
): string {
  const { lang } = book.library.edition;
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('title', fullTitle(book)),
    h('style', styleOf(book)),
  ]);
  const sections = chaptersOf(book).flatMap((chapter) => sectionsOf(chapter, book, pageOf, 0));
  return `<!doctype html>${toHtml(h('html', { lang }, [head, h('body', sections)]))}\n`;
}

/** A chapter and those inside it, whose headings stand one level lower. */
function sectionsOf(
  chapter: Chapter,
  book: Book,
  pageOf: (id: string) => number | undefined,
  depth: number,
): Element[] {
  const { file, kind, content, inside = [] } = chapter;
  leadLinks(chapter, routesOf(book), book.publicAddress);
  const section = h('section', { id: anchorOf(file), className: [kind] }, content);
  gatherNotes(section);
  joinAnchors(section, file);
  lowerHeadings(section, depth);
  if (kind === 'toc') numberPages(section, pageOf);
  return [section, ...inside.flatMap((each) => sectionsOf(each, book, pageOf, depth + 1))];
}

/** On paper the notes of a chapter stand together at its end. */
function gatherNotes(section: Element): void {
  const lists: Element[] = [];
  visit(section, { tagName: 'div' }, (list, index, parent) => {
    if (!(list.properties['className'] as string[] | undefined)?.includes('notes')) return;
    lists.push(list);
    parent!.children.splice(index!, 1);
    return index;
  });
  if (lists.length > 0)
    section.children.push(
      h(
        'div.notes',
        lists.flatMap(({ children }) => children),
      ),
    );
}

/** Makes ids and links of one file those of the whole document. */
function joinAnchors(section: Element, file: string): void {
  const root: Root = { type: 'root', children: section.children };
  visit(root, 'element', ({ properties }) => {
    const { id, href } = properties;
    if (id) properties['id'] = anchorOf(file, String(id));
    if (typeof href === 'string' && !/^[a-z]+:/.test(href))
      properties['href'] = `#${target(href, file)}`;
  });
}

function target(href: string, from: string): string {
  const [path, id] = href.split('#');
  const file = path ? posix.join(posix.dirname(from), path) : from;
  return anchorOf(file, id);
}

/** `guides/joint-patrols.xhtml` and `shared-plan` give `guides-joint-patrols--shared-plan`. */
function anchorOf(file: string, id?: string): string {
  const name = file.replace(/\.xhtml$/, '').replaceAll('/', '-');
  return id ? `${name}--${id}` : name;
}

function lowerHeadings(section: Element, depth: number): void {
  visit(section, 'element', (element) => {
    const level = /^h([1-6])$/.exec(element.tagName)?.[1];
    if (level) element.tagName = `h${Math.min(Number(level) + depth, 6)}`;
  });
}

function numberPages(contents: Element, pageOf: (id: string) => number | undefined): void {
  visit(contents, { tagName: 'a' }, (link, index, parent) => {
    const page = pageOf(String(link.properties['href']).slice(1));
    // The first printing keeps the room that the number will take.
    const number = h('span.page', page === undefined ? '000' : String(page));
    parent!.children.splice(index! + 1, 0, number as ElementContent);
    return index! + 2;
  });
}

/** The name of the edition on every page is the book's, so it cannot stand in the file of styles. */
function styleOf(book: Book): string {
  const read = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');
  const running = fullTitle(book).replaceAll(/["\\\n]/g, '');
  const heads = `@page { @top-left { content: "${running}"; } } @page :first { @top-left { content: none; } }`;
  return `${read('../book/book.css')}\n${read('print.css')}\n${heads}`;
}
