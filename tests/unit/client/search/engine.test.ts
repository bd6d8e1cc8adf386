import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { SearchEngine } from '../../../../src/client/search/engine.ts';
import { indexSite } from '../../../../src/search/index-site.ts';
import { chunksOf } from '../../../helpers/search-engine.ts';
import { writeSearchPages } from '../../../helpers/search-pages.ts';

const { openSearch } = await import('../../../../src/client/search/engine.ts');

let folder: string;
let engine: SearchEngine;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'engine-'));
  await writeSearchPages(folder);
  await indexSite(folder);
  engine = await openSearch('../', 'en', chunksOf(draftIn(folder)));
});
afterAll(() => rm(folder, { recursive: true }));

function draftIn(folder: string): string {
  return join(folder, 'draft', 'en');
}

async function titles(query: string, filters = {}): Promise<string[]> {
  const results = await engine.search(query, filters);
  return (await results.load(0, 10)).map((result) => result.title);
}

describe('search', () => {
  it.each([
    ['joint patrols', 'Joint patrols'],
    ['OBP', 'Shared border posts'],
    ['one-stop border post', 'Shared border posts'],
    ['MC.DOC/2/05', 'The Ohrid process'],
    ['mc.doc', 'The Ohrid process'],
    ['"the plan"', 'The Ohrid process'],
    ['commander', 'Joint patrols'],
  ])('finds %s', async (query, title) => {
    expect((await titles(query))[0]).toBe(title);
  });

  it('gives the sections and practices that answer, as seen from the page', async () => {
    const [result] = await (await engine.search('commander', {})).load(0, 1);
    expect(result).toMatchObject({
      href: '../guides/joint-patrols.html',
      title: 'Joint patrols',
      collection: 'guides',
    });
    expect(result!.hits.map(({ kind, href, title }) => [kind, href, title])).toEqual([
      ['section', '../guides/joint-patrols.html#command', 'Command'],
      ['practice', '../guides/joint-patrols.html#shared-plan', 'Sign one written plan'],
    ]);
    expect(result!.hits[0]!.excerpt.map(({ text }) => text).join('')).toBe(
      'The host commander decides.',
    );
  });

  it('gives the text of a page as text', async () => {
    const [result] = await (await engine.search('down', {})).load(0, 1);
    const text = result!.excerpt.map((segment) => segment.text).join('');
    expect(text).toContain('Two services walk one line & write <b> down.');
  });

  it('counts what each choice would find, the other values of a chosen filter too', async () => {
    const results = await engine.search('', { collection: 'guides' });
    expect(results.count).toBe(2);
    expect(results.filters).toEqual({
      collection: { guides: 2, lessons: 1 },
      topic: { patrols: 1, posts: 1 },
    });
  });

  it('finds pages with some of the words when none has all', async () => {
    const results = await engine.search('ohrid flags', {});
    expect(results.isPartial).toBe(true);
    const found = (await results.load(0, 10)).map((result) => result.title);
    expect(found.sort()).toEqual(['Shared border posts', 'The Ohrid process']);
  });

  it('finds nothing without an error', async () => {
    expect(await engine.search('зебра', {})).toMatchObject({ count: 0, isPartial: false });
  });
});

describe('a missing file', () => {
  it.each([
    ['the entry', /entry/, 'entry.js'],
    ['the WebAssembly', /^wasm/, 'w-en_'],
  ])('keeps search from opening: %s', async (_, pattern, file) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const chunks = chunksOf(draftIn(folder), (name) => pattern.test(name));
    const opening = openSearch('../', 'en', chunks);
    await expect(opening).rejects.toMatchObject({
      reason: 'missing',
      file: expect.stringContaining(file) as string,
    });
  });

  it('is told instead of an empty result, and only once', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    let isLost = true;
    const chunks = chunksOf(draftIn(folder), (name) => isLost && name.startsWith('index/'));
    const engine = await openSearch('../', 'en', chunks);
    await expect(engine.search('patrols', {})).rejects.toMatchObject({ reason: 'missing' });
    isLost = false;
    expect((await engine.search('patrols', {})).count).toBeGreaterThan(0);
  });
});
