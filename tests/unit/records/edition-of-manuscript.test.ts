import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readManuscript } from '../../../src/manuscript/manuscript.ts';
import { editionOfManuscript } from '../../../src/records/edition-of-manuscript.ts';
import { withGoodContent } from '../../helpers/cutting.ts';

describe('the draft made from its manuscript', () => {
  it('has every page of the language, and all registers', () =>
    withGoodContent(async (content) => {
      const manuscript = await readManuscript(content);
      const edition = editionOfManuscript(manuscript, 'en');
      expect(edition).toMatchObject({ id: 'draft', lang: 'en' });
      expect(edition.pages).toHaveLength(manuscript.pages.length);
      expect(edition.sources.map(({ id }) => id)).toEqual(['handbook-2010', 'treaty-2001']);
      expect(editionOfManuscript(manuscript, 'ru').pages).toEqual([]);
    }));

  it('is refused where a file has an error, which is named', () =>
    withGoodContent(async (content) => {
      await writeFile(join(content, 'sources', 'treaty-2001.yaml'), 'title: [');
      const manuscript = await readManuscript(content);
      expect(() => editionOfManuscript(manuscript, 'en')).toThrow('sources/treaty-2001.yaml');
    }));
});
