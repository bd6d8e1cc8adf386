import { x } from 'xastscript';
import { accessibility } from './accessibility.ts';
import { fullTitle, type Book } from '../book/book.ts';
import { urnOf } from './identifier.ts';
import { STYLE } from './xhtml.ts';
import { site } from '../../site.ts';
import { fill } from '../../wording/fill.ts';
import type { BookText } from './accessibility.ts';
import type { XmlElement } from './xml.ts';

/** The package document: what the book is, which files it has, and in which order they are read. */
export function packageDocument(book: Book, texts: BookText[]): XmlElement {
  const { lang } = book.library.edition;
  return x(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'book-id',
      'xml:lang': lang,
    },
    [
      x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, metadata(book, texts)),
      x('manifest', [
        item(NAV, XHTML, 'nav'),
        item(STYLE, 'text/css'),
        ...texts.map(({ file, hasDrawing }) => item(file, XHTML, hasDrawing ? 'svg' : undefined)),
      ]),
      x(
        'spine',
        texts.map(({ file }) => x('itemref', { idref: idOf(file) })),
      ),
    ],
  );
}

/** Where readers of EPUB find the package document. */
export function container(): XmlElement {
  const rootfile = { 'full-path': PACKAGE, 'media-type': 'application/oebps-package+xml' };
  return x(
    'container',
    { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
    [x('rootfiles', [x('rootfile', rootfile)])],
  );
}

/** Folder of the book inside its file. */
export const FOLDER = 'EPUB';
export const PACKAGE = `${FOLDER}/package.opf`;
export const NAV = 'nav.xhtml';

function metadata(book: Book, texts: BookText[]): XmlElement[] {
  const { library, guide, date, modified, path } = book;
  const { words, edition } = library;
  const tag = `tag:${site.tagAuthority}:${path}`;
  return [
    x('dc:identifier', { id: 'book-id' }, urnOf(tag)),
    x('dc:identifier', tag),
    x('dc:title', fullTitle(book)),
    x('dc:language', edition.lang),
    x('dc:publisher', fill(words.book.publisher, { name: site.name })),
    x('dc:date', date),
    x('dc:description', guide?.summary ?? words.home.lead),
    x('dc:rights', words.book.licence),
    x('meta', { property: 'dcterms:modified' }, `${modified}T00:00:00Z`),
    ...accessibility(texts, words),
  ];
}

function item(file: string, type: string, properties?: string): XmlElement {
  return x('item', {
    id: idOf(file),
    href: file,
    'media-type': type,
    ...(properties && { properties }),
  });
}

/** `x-guides-joint-patrols.xhtml`; a name of XML begins with a letter. */
function idOf(file: string): string {
  return `x-${file.replaceAll('/', '-')}`;
}

const XHTML = 'application/xhtml+xml';
