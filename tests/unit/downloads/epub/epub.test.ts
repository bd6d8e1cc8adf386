import { describe, expect, it } from 'vitest';
import { booksOf } from '../../../../src/downloads/book/books.ts';
import { epubOf } from '../../../../src/downloads/epub/epub.ts';
import { bookFaults, navLinks, readBook } from '../../../helpers/books.ts';
import { openSmallEdition } from '../../../helpers/small-book.ts';
import type { BookScope } from '../../../../src/downloads/book/books.ts';
import type { EditionEntry } from '../../../../src/schemas/edition-entry.ts';

const GUIDE = { guide: 'joint-patrols' };
const make = (scope: BookScope, publicAddress: string | null = null) =>
  epubOf(openSmallEdition(), scope, publicAddress);
const open = (scope: BookScope, publicAddress: string | null = null) =>
  readBook(make(scope, publicAddress));
const inGuide = (publicAddress: string | null = null) =>
  open(GUIDE, publicAddress).documents.get('EPUB/guides/joint-patrols.xhtml')!;
const metadata = (scope: BookScope, errata: EditionEntry['errata'] = []) =>
  readBook(epubOf(openSmallEdition(errata), scope))
    .opf.filter(({ path }) => path.at(-1)?.name === 'metadata')
    .map(({ name, attributes, text }) => `${attributes['property'] ?? name}: ${text}`);

describe('a book', () => {
  it('has a sound structure, whole and of one guide', () => {
    for (const { scope } of booksOf(openSmallEdition()))
      expect(bookFaults(make(scope))).toEqual([]);
  });

  it('is the same bytes each time, in every time zone', () => {
    const home = process.env['TZ'];
    const offsets = new Set<number>();
    const books = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns'].map((zone) => {
      process.env['TZ'] = zone;
      offsets.add(new Date(2026, 0, 1).getTimezoneOffset());
      return Buffer.from(make('edition')).toString('base64');
    });
    if (home === undefined) delete process.env['TZ'];
    else process.env['TZ'] = home;
    expect(offsets.size).toBe(3);
    expect(new Set(books).size).toBe(1);
  });

  it('has its files by name after the first', () => {
    const [first, ...rest] = open('edition').names;
    expect(first).toBe('mimetype');
    expect(rest).toEqual([...rest].sort());
  });

  it('cannot be made of a guide that the edition lacks', () => {
    expect(() => make({ guide: 'nothing' })).toThrow('no such guide');
  });

  it('leaves out characters that XML cannot hold', () => {
    const library = openSmallEdition();
    library.pages.get('guides/rescue')!.body = '<p>Half a\f page.</p>';
    expect(bookFaults(epubOf(library, { guide: 'rescue' }))).toEqual([]);
  });
});

describe('the book of a whole edition', () => {
  it('is read from the title page over parts in the order of the site to glossary and sources', () => {
    expect(open('edition').spine.map((name) => name.replace(/^EPUB\/|\.xhtml$/g, ''))).toEqual([
      ...['title', 'contents', 'legend', 'guides/index', 'guides/joint-patrols', 'guides/rescue'],
      ...['lessons/index', 'lessons/river', 'concept/index', 'concept/aims', 'glossary'],
      ...['sources', 'sources/treaty', 'sources/report', 'sources/news'],
    ]);
  });

  it('lists sections and practices in its contents, and paragraphs by page and number', () => {
    const { documents } = open('edition');
    expect(navLinks(documents, 'toc').map(({ text }) => text)).toContain('P1 Sign one plan');
    expect(navLinks(documents, 'page-list').map(({ text }) => text)).toContain('Joint patrols 2.1');
    expect(navLinks(documents, 'landmarks').map(({ href }) => href)).toContain(
      'EPUB/glossary.xhtml',
    );
  });

  it('leads links to its own files, those to an aim to its section', () => {
    const page = open('edition').documents.get('EPUB/guides/joint-patrols.xhtml')!;
    const links = page
      .filter(({ name }) => name === 'a')
      .map(({ attributes }) => attributes['href']);
    expect(links).toEqual(
      expect.arrayContaining([
        '../lessons/river.xhtml',
        '../concept/aims.xhtml#aim-4-1',
        '#shared-plan',
        'https://example.org/',
        '../glossary.xhtml#term-joint-patrol',
        '../sources/treaty.xhtml#source-treaty',
        '../legend.xhtml#binding',
      ]),
    );
  });
});

describe('the book of one guide', () => {
  it('has the terms of the guide, and the sources of both', () => {
    const { documents } = open(GUIDE);
    const ids = (name: string) =>
      documents.get(`EPUB/${name}.xhtml`)!.flatMap(({ attributes: { id } }) => id ?? []);
    expect(ids('glossary')).toEqual(['term-joint-patrol']);
    expect(ids('sources').filter((id) => id.startsWith('source-'))).toEqual([
      ...['source-statute', 'source-treaty', 'source-report'],
    ]);
  });

  it('names what it does not have, with the address where the site is published', () => {
    const text = (publicAddress: string | null) =>
      inGuide(publicAddress).find(({ attributes }) => attributes['id'] === 'p-1-2')!.text;
    expect(text(null)).toMatch(/^1\.2 See the river, aim 4\.1, the plan\s+and elsewhere/);
    expect(text('https://example.org/kb/')).toContain(
      'the river [https://example.org/kb/2026.1/en/lessons/river.html], aim 4.1 [https://',
    );
  });

  it('lists its paragraphs by number alone', () => {
    const labels = navLinks(open(GUIDE).documents, 'page-list').map(({ text }) => text);
    expect(labels).toEqual(['1.1', '1.2', '2.1', '2.2']);
  });

  it('has notes that can stand alone: one that cites a source again names it again', () => {
    const notes = inGuide().filter(({ attributes }) => attributes['epub:type'] === 'footnote');
    expect(notes.map(({ text }) => text)).toEqual([
      '1 Two States, A treaty, art. 3; read in full.',
      '2 Two States, A treaty, art. 4.',
      '3 OSCE, A report; recalled, not read; check against the text.',
    ]);
  });

  it('shows practices with their authority and boxes, and no field of a form', () => {
    const page = inGuide();
    const classes = page.map(({ attributes }) => attributes['class']);
    expect(classes).toContain('authority by-binding');
    expect(classes).toContain('box');
    expect(page.filter(({ name }) => ['input', 'label'].includes(name))).toEqual([]);
  });

  it('keeps drawings, says so in the manifest, and has no data of the site', () => {
    const { items } = open(GUIDE);
    expect(items.filter(({ properties }) => properties === 'svg')).toHaveLength(1);
    const names = inGuide().flatMap(({ attributes }) => Object.keys(attributes));
    expect(names.filter((name) => name.startsWith('data-'))).toEqual([]);
  });
});

describe('what a book says of itself', () => {
  it('is its edition, dates and rights, and who publishes it', () => {
    const lines = metadata('edition');
    expect(lines).toEqual(
      expect.arrayContaining([
        'dc:identifier: tag:open-and-secure.invalid,2026:2026.1/en',
        'dc:title: Open & Secure, edition 2026.1',
        'dc:publisher: Open & Secure, independent of the OSCE',
        'dc:date: 2026-11-22',
        'dcterms:modified: 2026-11-22T00:00:00Z',
        'schema:accessMode: visual',
        'schema:accessibilityHazard: none',
        'pageBreakSource: none',
      ]),
    );
    expect(lines[0]).toMatch(/^dc:identifier: urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab]/);
  });

  it('has an identifier of its own for each book', () => {
    expect(metadata(GUIDE)[0]).not.toBe(metadata('edition')[0]);
    expect(metadata(GUIDE)).toContain('dc:title: Joint patrols (Open & Secure, edition 2026.1)');
  });

  it('speaks of drawings only where there are some', () => {
    expect(metadata({ guide: 'rescue' })).not.toContain('schema:accessMode: visual');
  });

  it('counts a correction as a change, of the books that have the page', () => {
    const errata = [{ date: '2027-01-05', page: 'guides/rescue#x', text: 'It says long.' }];
    expect(metadata('edition', errata)).toContain('dcterms:modified: 2027-01-05T00:00:00Z');
    expect(metadata(GUIDE, errata)).toContain('dcterms:modified: 2026-11-22T00:00:00Z');
    const { documents } = readBook(epubOf(openSmallEdition(errata), { guide: 'rescue' }));
    const [root] = documents.get('EPUB/guides/rescue.xhtml')!;
    expect(root!.text).toContain('5 January 2027: It says long.');
  });
});
