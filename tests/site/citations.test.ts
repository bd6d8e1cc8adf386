import { beforeAll, describe, expect, it } from 'vitest';
import { listBuiltFiles, sitePages, type BuiltPage } from '../helpers/built-site.ts';
import { readPageRecords, type BuiltRecord } from '../helpers/page-records.ts';

let pages: Map<string, BuiltPage>;
let files: Set<string>;
let built: BuiltRecord[];
beforeAll(async () => {
  pages = new Map((await sitePages()).map((page) => [page.path, page]));
  files = new Set(await listBuiltFiles());
  built = await readPageRecords();
});

describe('every citation', () => {
  it('names a source that has a page in its edition', () => {
    const lost = [...pages.values()].flatMap(({ path, elements }) => {
      const lang = elements.find(({ name }) => name === 'html')!.attribs['lang'];
      const article = elements.find(({ attribs }) => 'data-edition' in attribs);
      const folder = `${article?.attribs['data-edition']}/${lang}/sources`;
      return elements
        .map(({ attribs }) => attribs['data-cite'])
        .filter((id) => id !== undefined && !files.has(`${folder}/${id}.html`))
        .map((id) => `${path}: ${id}`);
    });
    expect(lost).toEqual([]);
  });

  it('of a page leads to a note that names its source or the note that does', () => {
    const lost = built.flatMap(({ path }) =>
      citationsOf(pages.get(path)!)
        .filter(({ id, href }) => sourceOfNote(pages.get(path)!, href) !== id)
        .map(({ id, href }) => `${path}${href}: ${id}`),
    );
    expect(lost).toEqual([]);
  });

  it('of a record stands on its page, in the same order', () => {
    for (const { path, record } of built) {
      const shown = citationsOf(pages.get(path)!).map(({ id }) => id);
      expect(shown, path).toEqual(record.citations.map(({ source }) => source));
    }
  });

  it('or another one of its note can be gone back to from there', () => {
    const lost = built.flatMap(({ path }) => {
      const page = pages.get(path)!;
      return notesOf(page)
        .filter(({ id, back }) => !isCitation(page, back, `#${id}`))
        .map(({ id }) => `${path}#${id}`);
    });
    expect(lost).toEqual([]);
  });
});

function citationsOf({ elements }: BuiltPage): Citation[] {
  return elements
    .filter(({ name, attribs }) => name === 'a' && attribs['data-cite'] && isNote(attribs['href']))
    .map(({ attribs }) => ({
      id: attribs['data-cite']!,
      href: attribs['href']!,
    }));
}

function isNote(href: string | undefined): boolean {
  return /^#n\d+$/.test(href ?? '');
}

/** A note that is like an earlier one says so by a link to it. */
function sourceOfNote(page: BuiltPage, href: string): string | null {
  const links = hrefsOfNote(page, href);
  const earlier = links.find(isNote);
  if (earlier) return sourceOfNote(page, earlier);
  const link = links.find((link) => link.startsWith('../sources/'));
  return link ? link.slice('../sources/'.length).replace(/\.html(?:#.*)?$/, '') : null;
}

function hrefsOfNote({ html }: BuiltPage, href: string): string[] {
  const start = html.indexOf(`<li id="${href.slice(1)}"`);
  if (start < 0) return [];
  const note = html.slice(start, html.indexOf('</li>', start));
  return [...note.matchAll(/href="([^"]+)"/g)].map((match) => match[1]!);
}

function notesOf({ html }: BuiltPage): { id: string; back: string }[] {
  const notes = html.matchAll(/<li id="(n\d+)" value="\d+"><a class="back" href="#([^"]+)"/g);
  return [...notes].map((match) => ({ id: match[1]!, back: match[2]! }));
}

function isCitation({ elements }: BuiltPage, id: string, note: string): boolean {
  const target = elements.find(({ attribs }) => attribs['id'] === id);
  return target !== undefined && 'data-cite' in target.attribs && target.attribs['href'] === note;
}

interface Citation {
  /** Of the source. */
  id: string;
  /** Of the note. */
  href: string;
}
