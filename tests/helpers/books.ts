import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parseXml, type XmlElement } from './xml.ts';

/** Unzips a book and reads its documents; throws where one is not well-formed. */
export function readBook(bytes: Uint8Array): ReadBook {
  const files = Object.entries(unzipSync(bytes)).map(([name, data]) => ({
    name,
    text: strFromU8(data),
  }));
  const documents = new Map<string, XmlElement[]>();
  for (const { name, text } of files)
    if (/\.(?:xhtml|opf|xml)$/.test(name)) documents.set(name, read(name, text));
  const opf = documents.get('EPUB/package.opf')!;
  const items = opf.filter(({ name }) => name === 'item').map(({ attributes }) => attributes);
  const hrefs = new Map(items.map(({ id, href }) => [id, `EPUB/${href}`]));
  const spine = opf
    .filter(({ name }) => name === 'itemref')
    .map(({ attributes }) => hrefs.get(attributes['idref'])!);
  return { names: files.map(({ name }) => name), documents, items, spine, opf };
}

/** What is wrong with the structure of a book, as far as it can be told without EPUBCheck. */
export function bookFaults(bytes: Uint8Array): string[] {
  const book = readBook(bytes);
  const texts = [...book.documents].filter(([name]) => name.endsWith('.xhtml'));
  return [
    ...packagingFaults(bytes),
    ...manifestFaults(book),
    ...navFaults(book),
    ...texts.flatMap(([name, elements]) => [
      ...idFaults(name, elements),
      ...linkFaults(name, elements, book),
      ...noteFaults(name, elements),
      ...elements
        .filter((element) => element.name === 'script' || element.attributes['style'])
        .map((element) => `${name}: ${element.name} with script or style`),
    ]),
  ];
}

function read(name: string, text: string): XmlElement[] {
  try {
    return parseXml(text);
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}`);
  }
}

/** The type comes first, uncompressed and without extra fields, so that it stands at byte 38. */
function packagingFaults(bytes: Uint8Array): string[] {
  const head = strFromU8(bytes.subarray(30, 58), true);
  const isStored = bytes[8] === 0 && bytes[28] === 0;
  return head === 'mimetypeapplication/epub+zip' && isStored ? [] : [`begins with ${head}`];
}

function manifestFaults({ names, items, spine }: ReadBook): string[] {
  const listed = items.map(({ href }) => `EPUB/${href}`).sort();
  const there = names.filter((name) => name.startsWith('EPUB/') && !name.endsWith('.opf')).sort();
  const texts = there.filter((name) => name.endsWith('.xhtml') && name !== 'EPUB/nav.xhtml');
  return [
    ...(String(listed) === String(there) ? [] : [`manifest ${listed}, files ${there}`]),
    ...(String([...spine].sort()) === String(texts) ? [] : [`spine ${spine}, texts ${texts}`]),
  ];
}

function navFaults({ documents, spine }: ReadBook): string[] {
  const targets = (menu: string) => navLinks(documents, menu).map(({ href }) => href);
  const contents = new Set(targets('toc').map((href) => href.split('#')[0]));
  const places = targets('toc').filter((href) => !href.includes('#'));
  const paragraphs = [...documents].flatMap(([name, elements]) =>
    elements.flatMap(({ attributes: { id } }) =>
      /^p-\d+-\d+$/.test(id ?? '') ? [`${name}#${id}`] : [],
    ),
  );
  const labels = navLinks(documents, 'page-list').map(({ text }) => text);
  const inMenu = spine.filter((name) => !/\/(?:title|contents)\.xhtml$/.test(name));
  return [
    ...inMenu.filter((name) => !contents.has(name)).map((name) => `contents lack ${name}`),
    ...(String(places) === String(inMenu) ? [] : ['contents have another order than the spine']),
    ...(String(targets('page-list').sort()) === String(paragraphs.sort())
      ? []
      : ['the list of paragraphs is not that of the text']),
    ...(new Set(labels).size === labels.length ? [] : ['a paragraph is listed twice']),
  ];
}

/** Links of one menu of the navigation, from the folder of the zip. */
export function navLinks(
  documents: ReadBook['documents'],
  menu: string,
): { href: string; text: string }[] {
  return documents
    .get('EPUB/nav.xhtml')!
    .filter(
      ({ name, path }) =>
        name === 'a' && path.some(({ attributes }) => attributes['epub:type'] === menu),
    )
    .map(({ attributes, text }) => ({ href: `EPUB/${attributes['href']}`, text }));
}

function idFaults(name: string, elements: XmlElement[]): string[] {
  const ids = elements.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${name}: two #${id}`);
}

function linkFaults(
  name: string,
  elements: XmlElement[],
  { documents, names }: ReadBook,
): string[] {
  return elements.flatMap(({ attributes: { href } }) => {
    if (href === undefined || /^https?:/.test(href)) return [];
    const [path, id] = href.split('#');
    const target = path ? posix.join(posix.dirname(name), path) : name;
    const isThere = id
      ? documents.get(target)?.some(({ attributes }) => attributes['id'] === id)
      : names.includes(target);
    return isThere ? [] : [`${name}: ${href} leads nowhere`];
  });
}

/** Every mark leads to a footnote of its page, every footnote back to a mark that leads to it. */
function noteFaults(name: string, elements: XmlElement[]): string[] {
  const ofType = (type: string) =>
    elements.filter(({ attributes }) => attributes['epub:type'] === type);
  const marks = ofType('noteref');
  const notes = ofType('footnote').map(({ attributes }) => attributes['id']!);
  const backs = elements.filter(({ attributes }) => attributes['role'] === 'doc-backlink');
  const returns = backs.flatMap(({ attributes, path }) => {
    const mark = marks.find(({ attributes: { id } }) => `#${id}` === attributes['href']);
    return path.some(({ attributes: { id } }) => `#${id}` === mark?.attributes['href'])
      ? [mark]
      : [];
  });
  return [
    ...marks
      .filter(({ attributes: { href } }) => !notes.includes(href!.slice(1)))
      .map(({ attributes }) => `${name}: no note ${attributes['href']}`),
    ...(returns.length === notes.length ? [] : [`${name}: a note without a way back`]),
  ];
}

export interface ReadBook {
  /** In the order of the file. */
  names: string[];
  /** XHTML and XML by name. */
  documents: Map<string, XmlElement[]>;
  /** The manifest. */
  items: Record<string, string>[];
  /** Names in reading order. */
  spine: string[];
  /** The package document. */
  opf: XmlElement[];
}
