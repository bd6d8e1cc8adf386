import { h } from 'hastscript';
import { sourceFile, SOURCES } from './routes.ts';
import { noteParts } from '../../citations/note-parts.ts';
import { compareText } from '../../records/edition.ts';
import { source as schema, type Source } from '../../schemas/source.ts';
import type { Book } from './book.ts';
import type { Chapter } from './chapter.ts';
import type { Library } from '../../records/library.ts';
import type { Registered } from '../../records/edition.ts';
import type { Element } from 'hast';

/**
 * The sources of the book by kind, strongest kind first. The list of the whole book has a file for each kind, since old
 * e-readers fail on long ones; that of a guide is one file. Null where there is no source.
 */
export function sourcesChapter(book: Book): Chapter | null {
  const { words } = book.library;
  const groups = groupsIn(book);
  if (groups.length === 0) return null;
  const { many, about } = words.registers.sources;
  const head = [h('h1', many), h('p.summary', `${about}.`)];
  const chapter = { file: SOURCES, title: many, kind: 'bibliography' as const };
  if (!book.guide) {
    const inside = groups.map((group) => kindChapter(group, book));
    const list = inside.map(({ title, file }, index) =>
      h('li', [h('a', { href: file }, title), ` (${groups[index]!.sources.length})`]),
    );
    return { ...chapter, content: [...head, h('ul', list)], inside };
  }
  const blocks = groups.flatMap(({ kind, sources }) => [
    h('h2', { id: `kind-${kind}` }, words['source-kind'][kind]),
    sourceList(sources, book.library),
  ]);
  return { ...chapter, content: [...head, ...blocks] };
}

function kindChapter({ kind, sources }: Group, book: Book): Chapter {
  const title = book.library.words['source-kind'][kind];
  return {
    file: sourceFile(book, kind),
    title,
    kind: 'bibliography',
    content: [h('h1', title), sourceList(sources, book.library)],
  };
}

function groupsIn({ library, sources }: Book): Group[] {
  const listed = library.edition.sources.filter(({ id }) => sources.has(id));
  return schema.shape.kind.options
    .map((kind) => ({
      kind,
      sources: listed
        .filter((source) => source.kind === kind)
        .sort((a, b) => compareText(a.title, b.title)),
    }))
    .filter((group) => group.sources.length > 0);
}

function sourceList(sources: Registered<Source>[], library: Library): Element {
  return h(
    'ul.sources',
    sources.map((source) => entry(source, library)),
  );
}

function entry(source: Registered<Source>, { edition, words }: Library): Element {
  const { issuer, title, symbol, date, seen } = noteParts(source, edition.lang);
  const details = [symbol, date ?? source.date_note].filter(Boolean).map((part) => `, ${part}`);
  return h('li', { id: `source-${source.id}` }, [
    h('p', [
      ...(issuer ? [`${issuer}, `] : []),
      h('cite', title),
      `${details.join('')}; `,
      h(`span.seen.${seen}`, words.seen[seen]),
      '.',
    ]),
    ...address(source, words.source['address-inferred']),
    ...(source.note ? [h('p.more', source.note)] : []),
  ]);
}

function address({ url, url_seen }: Source, inferred: string): Element[] {
  if (!url) return [];
  return [h('p.more', [h('a', { href: url }, url), ...(url_seen ? [] : [` (${inferred})`])])];
}

interface Group {
  kind: Source['kind'];
  sources: Registered<Source>[];
}
