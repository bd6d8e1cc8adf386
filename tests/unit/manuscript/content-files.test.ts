import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFiles } from '../../../src/manuscript/content-files.ts';
import { withFolder } from '../../helpers/temporary-folder.ts';

describe('the files of the content folder', () => {
  it('are all found, however deep, in the order of their names', async () => {
    const files = {
      'content/sources/b.yaml': '',
      'content/en/guides/a.mdx': '',
      'content/z.md': '',
    };
    await withFolder(files, async (folder) => {
      const found = await contentFiles(join(folder, 'content'));
      expect(found.map(({ name }) => name)).toEqual(['en/guides/a.mdx', 'sources/b.yaml', 'z.md']);
      expect(found[0]).toEqual({
        name: 'en/guides/a.mdx',
        path: 'content/en/guides/a.mdx',
        location: join(folder, 'content', 'en', 'guides', 'a.mdx'),
      });
    });
  });
});
