import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readManuscript, type Manuscript } from '../../src/manuscript/manuscript.ts';
import { distFolder } from '../helpers/built-site.ts';
import { openSearchOf } from '../helpers/search-engine.ts';
import type { SearchEngine } from '../../src/client/search/engine.ts';

const FIRST_FIVE = 5;
const FIRST_TEN = 10;

let engine: SearchEngine;
let pages: Manuscript['pages'];
beforeAll(async () => {
  engine = await openSearchOf(join(distFolder, 'draft', 'en'));
  const manuscript = await readManuscript(join(process.cwd(), 'content'));
  pages = manuscript.pages.filter(({ lang }) => lang === 'en');
});

describe('the search of the draft finds each page', () => {
  it('among the first five by its title', async () => {
    expect(pages.length).toBeGreaterThan(80);
    expect(await missed(FIRST_FIVE, ({ title }) => [title!])).toEqual([]);
  });

  it('among the first ten by each of its aliases', async () => {
    expect(pages.flatMap(({ data }) => data.aliases ?? []).length).toBeGreaterThan(500);
    expect(await missed(FIRST_TEN, ({ aliases }) => aliases ?? [])).toEqual([]);
  });
});

/** Names that do not lead to their page, with what they lead to first. */
async function missed(count: number, namesOf: (data: PageData) => string[]): Promise<string[]> {
  const missing: string[] = [];
  for (const { collection, slug, data } of pages)
    for (const name of namesOf(data)) {
      const results = await (await engine.search(name, {})).load(0, count);
      const found = results.map(({ href }) => href);
      if (!found.includes(`${collection}/${slug}.html`))
        missing.push(`${collection}/${slug}: "${name}" leads to ${found.slice(0, 3).join(', ')}`);
    }
  return missing;
}

type PageData = Manuscript['pages'][number]['data'];
