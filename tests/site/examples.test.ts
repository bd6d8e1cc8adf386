import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { distFolder } from '../helpers/built-site.ts';
import { exampleText, runExample } from '../helpers/examples.ts';
import { readPageRecords } from '../helpers/page-records.ts';

describe('the example of reading pages.json', () => {
  it('prints every binding practice of the built site with its sources', async () => {
    const printed = await runExample(
      'binding-practices.mjs',
      join(distFolder, 'draft', 'en', 'pages.json'),
    );
    const expected = (await readPageRecords())
      .filter(({ folder }) => folder === 'draft/en/')
      .flatMap(({ record }) => record.practices.map((practice) => ({ record, practice })))
      .filter(({ practice }) => practice.authority === 'binding')
      .map(({ record, practice }) => `${record.collection}/${record.slug}#${practice.id}`);
    expect(expected.length).toBeGreaterThan(0);
    const heads = printed.filter((line) => !line.startsWith('  '));
    expect(heads.map((line) => line.split(': ')[0])).toEqual(expected);
    expect(
      printed.filter((line) => /^ {2}\[[a-z0-9-]+(?:, .+)?\]$/.test(line)).length,
    ).toBeGreaterThan(expected.length - 1);
  });

  it('is what the page about data shows', async () => {
    const page = join(import.meta.dirname, '..', '..', 'content', 'en', 'about', 'data.mdx');
    expect(await readFile(page, 'utf8')).toContain(await exampleText('binding-practices.mjs'));
  });
});
