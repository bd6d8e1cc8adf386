import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageFormat } from '../../src/editions/page-format.ts';
import { readManuscript } from '../../src/manuscript/manuscript.ts';
import { editionOfManuscript } from '../../src/records/edition-of-manuscript.ts';
import { readPageRecords } from '../helpers/page-records.ts';

describe('pages.json', () => {
  it('of the draft is what the manuscript says: Astro and the commands make the same records', async () => {
    const manuscript = await readManuscript(join(process.cwd(), 'content'));
    const { pages } = editionOfManuscript(manuscript, 'en');
    const built = (await readPageRecords()).filter(({ folder }) => folder === 'draft/en/');
    expect(built.map(({ record }) => record)).toEqual(JSON.parse(JSON.stringify(pages)));
  });

  it('fits the format that is published with it', async () => {
    for (const { record, path } of await readPageRecords())
      expect(pageFormat.safeParse(record).error?.message, path).toBeUndefined();
  });
});
