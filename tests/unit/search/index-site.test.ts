import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { indexSite } from '../../../src/search/index-site.ts';
import { listFiles } from '../../../src/output/files.ts';
import { writeSearchPages } from '../../helpers/search-pages.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'index граница '));
  await writeSearchPages(folder);
});
afterEach(() => rm(folder, { recursive: true }));

async function readIndexes(): Promise<Record<string, string>> {
  const paths = (await listFiles(folder)).filter((path) => path.includes('/pf/'));
  const texts = await Promise.all(paths.map((path) => readFile(join(folder, path), 'utf8')));
  return Object.fromEntries(paths.map((path, index) => [path, texts[index]!]));
}

it('makes one index for each language of each edition, from the pages that ask for it', async () => {
  expect(await indexSite(folder)).toEqual([
    '2026.1/en: 1 pages in 4 scripts',
    'draft/en: 3 pages in 6 scripts',
  ]);
  expect((await readdir(folder)).sort()).toEqual(['2026.1', 'about', 'draft']);
});

it('writes classic scripts with short names that each hand over base64', async () => {
  await indexSite(folder);
  for (const [path, script] of Object.entries(await readIndexes())) {
    expect(path).toMatch(/\/pf\/(?:entry|[fiw]-en_(?:group_)?[0-9a-f]{7,8})\.js$/);
    expect(script).toMatch(/^(?:__pf\("[\w./-]+","[A-Za-z0-9+/=]+"\)\n)+$/);
  }
});

it('writes the same bytes each time and leaves no old script', async () => {
  await indexSite(folder);
  const first = await readIndexes();
  await indexSite(folder);
  expect(await readIndexes()).toEqual(first);
});
