import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Chunks } from '../../../../src/client/search/chunks.ts';
import type { SearchEngine } from '../../../../src/client/search/engine.ts';
import { SearchFailure } from '../../../../src/client/search/failure.ts';
import { scriptOfChunk } from '../../../../src/search/chunk.ts';
import { indexSite } from '../../../../src/search/index-site.ts';
import { readPagefindCore } from '../../../../src/search/pagefind-core.ts';
import { writeSearchPages } from '../../../helpers/search-pages.ts';

vi.mock('virtual:pagefind-core', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pagefind-core-'));
  const file = join(folder, 'core.mjs');
  await writeFile(file, await readPagefindCore());
  return import(/* @vite-ignore */ pathToFileURL(file).href);
});
const { openSearch } = await import('../../../../src/client/search/engine.ts');

let folder: string;
let engine: SearchEngine;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'engine-'));
  await writeSearchPages(folder);
  await indexSite(folder);
  engine = await openSearch('../', 'en', chunksOf(folder));
});
afterAll(() => rm(folder, { recursive: true }));

/** Does what the page does, without a page: runs the scripts and keeps what they hand over. */
function chunksOf(folder: string, isMissing = (_name: string): boolean => false): Chunks {
  return {
    async load(name) {
      const script = scriptOfChunk(name);
      if (isMissing(name)) throw new SearchFailure('missing', script);
      const text = await readFile(join(folder, 'draft', 'en', 'pf', script), 'utf8');
      const base64 = text.split(`__pf("${name}","`)[1]!.split('"')[0]!;
      return new Uint8Array(Buffer.from(base64, 'base64'));
    },
  };
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
    const chunks = chunksOf(folder, (name) => pattern.test(name));
    const opening = openSearch('../', 'en', chunks);
    await expect(opening).rejects.toMatchObject({
      reason: 'missing',
      file: expect.stringContaining(file) as string,
    });
  });

  it('is told instead of an empty result, and only once', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    let isLost = true;
    const chunks = chunksOf(folder, (name) => isLost && name.startsWith('index/'));
    const engine = await openSearch('../', 'en', chunks);
    await expect(engine.search('patrols', {})).rejects.toMatchObject({ reason: 'missing' });
    isLost = false;
    expect((await engine.search('patrols', {})).count).toBeGreaterThan(0);
  });
});
