import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { freeze, type Manifest } from '../../../src/editions/freeze.ts';
import { hashOf } from '../../../src/editions/hash.ts';
import { cut, withGoodContent } from '../../helpers/cutting.ts';
import { makeEdition, makePage, makeTerm, makeTopic } from '../../helpers/editions.ts';
import { makeSource } from '../../helpers/sources.ts';
import type { LineOf } from '../../../src/editions/record-format.ts';
import type { Registered } from '../../../src/records/edition.ts';
import type { PageRecord } from '../../../src/records/page-record.ts';
import type { RelationField } from '../../../src/records/relation-fields.ts';
import type { Audience, Country, Event, Topic } from '../../../src/schemas/register.ts';
import type { Source } from '../../../src/schemas/source.ts';
import type { Term } from '../../../src/schemas/term.ts';

const PAGES = [
  makePage({ slug: 'a', title: 'Zulu', body: '<h2 id="one">One</h2>\n<p>Text.</p>' }),
  makePage({ slug: 'b', title: 'Alfa', collection: 'lessons', details: { outcome: 'worked' } }),
];
const SOURCES = ['x', 'y'].map((id) => ({ id, ...makeSource() }));
const TOPICS = [makeTopic('trade', 'Trade'), makeTopic('rights', 'Rights')];

describe('an edition file', () => {
  it('is the same, byte for byte, from the same content', async () => {
    const texts = await Promise.all([1, 2].map(() => withGoodContent(cutText)));
    expect(texts[0]).toBe(texts[1]);
  });

  it('does not hang on the order in which files were read or keys were set', () => {
    const edition = { pages: PAGES, sources: SOURCES, topics: TOPICS };
    const turned = {
      pages: PAGES.toReversed().map(turn),
      sources: SOURCES.toReversed().map(turn),
      topics: TOPICS.toReversed().map(turn),
    };
    expect(frozen(turned).text).toBe(frozen(edition).text);
  });

  it('begins with a line about the edition that counts the others', () => {
    const { text, counts } = frozen({ pages: PAGES, sources: SOURCES, topics: TOPICS });
    const [head, ...rest] = linesOf(text);
    expect(head).toMatchObject({ record: 'edition', format: 1, id: '2026.1', languages: ['en'] });
    expect(head!['counts']).toEqual(counts);
    expect(counts).toMatchObject({ pages: 2, sources: 2, topics: 2, terms: 0, changes: 1 });
    expect(rest.map(({ record }) => record)).toEqual([
      ...['page', 'page', 'source', 'source', 'topic', 'topic', 'change'],
    ]);
  });

  it('gives the hash of its bytes', () => {
    const { text, sha256 } = frozen({ pages: PAGES });
    expect(sha256).toBe(hashOf(Buffer.from(text)));
  });

  it('ends every line, and holds no line breaks inside them', () => {
    const { text } = frozen({ pages: [makePage({ body: '<p>a</p>\n<p>b</p>' })] });
    expect(text.endsWith('}\n')).toBe(true);
    expect(text.split('\n')).toHaveLength(4);
  });

  it('holds the permanent ids of paragraphs', () => {
    const [, page] = linesOf(frozen({ pages: PAGES }).text);
    expect(page!['body']).toBe('<h2 id="one">One</h2>\n<p id="p-1-1">Text.</p>');
  });

  it('holds nothing that executes, whatever the body held', () => {
    const body = '<p onclick="x()">Text<script>x()</script> <a href="javascript:x()">here</a></p>';
    const [, page] = linesOf(frozen({ pages: [makePage({ body })] }).text);
    expect(page!['body']).toBe('<p id="p-0-1">Text <a>here</a></p>');
  });

  it('keeps the order of audiences, which is meant', () => {
    const audiences = ['b', 'a'].map((id) => makeTopic(id, id));
    const ids = linesOf(frozen({ audiences }).text).flatMap(({ record, id }) =>
      record === 'audience' ? [id] : [],
    );
    expect(ids).toEqual(['b', 'a']);
  });

  it('holds pages of every language, and registers once', () => {
    const editions = [
      makeEdition({ pages: [makePage()], sources: SOURCES }),
      makeEdition({ lang: 'ru', pages: [makePage({ lang: 'ru' })], sources: SOURCES }),
    ];
    const { text, counts } = freeze({ ...MANIFEST, editions });
    expect(linesOf(text)[0]!['languages']).toEqual(['en', 'ru']);
    expect(counts).toMatchObject({ pages: 2, sources: 2 });
  });

  it('is refused what the format does not know', () => {
    const page = { ...makePage(), colour: 'red' };
    expect(() => frozen({ pages: [page] })).toThrow('colour');
  });
});

describe('format 1', () => {
  it('has a place for every field that pages and registers have now', () => {
    type Keys<Data> = keyof Data | 'record';
    expectTypeOf<keyof LineOf<'page'>>().toEqualTypeOf<Keys<PageRecord>>();
    expectTypeOf<keyof LineOf<'page'>['details']>().toEqualTypeOf<DetailField>();
    expectTypeOf<keyof LineOf<'source'>>().toEqualTypeOf<Keys<Registered<Source>>>();
    expectTypeOf<keyof LineOf<'term'>>().toEqualTypeOf<Keys<Registered<Term>>>();
    expectTypeOf<keyof LineOf<'topic'>>().toEqualTypeOf<Keys<Topic>>();
    expectTypeOf<keyof LineOf<'audience'>>().toEqualTypeOf<Keys<Audience>>();
    expectTypeOf<keyof LineOf<'country'>>().toEqualTypeOf<Keys<Country>>();
    expectTypeOf<keyof LineOf<'event'>>().toEqualTypeOf<Keys<Event>>();
  });

  it('has a place for a term in every language', () => {
    const term = makeTerm('plan', { term: 'plan' }, { ru: { term: 'план', aliases: [] } });
    expect(linesOf(frozen({ terms: [term] }).text)[1]).toMatchObject({ record: 'term', ...term });
  });
});

/** Fields of frontmatter that records keep as details; the others have places of their own. */
type DetailField = Exclude<keyof PageRecord['details'], RelationField | 'aims' | 'authority'>;

const MANIFEST: Omit<Manifest, 'editions'> = {
  id: '2026.1',
  title: 'First edition',
  date: '2026-11-22',
  changes: [{ page: 'guides/a', summary: { en: 'Two checks are new.' } }],
};

function frozen(edition: Parameters<typeof makeEdition>[0]) {
  return freeze({ ...MANIFEST, editions: [makeEdition(edition)] });
}

async function cutText(content: string): Promise<string> {
  await cut(content);
  return readFile(join(content, 'editions', '2026.1.jsonl'), 'utf8');
}

function linesOf(text: string): Record<string, unknown>[] {
  const lines = text.trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

function turn<Data extends object>(data: Data): Data {
  return Object.fromEntries(Object.entries(data).toReversed()) as Data;
}
