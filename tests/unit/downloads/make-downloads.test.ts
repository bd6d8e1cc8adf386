import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSums } from '../../../src/downloads/checksums.ts';
import { makeDownloads } from '../../../src/downloads/make-downloads.ts';
import { manifest } from '../../../src/downloads/manifest.ts';
import { hashOf } from '../../../src/editions/hash.ts';
import { listFiles } from '../../../src/output/files.ts';
import { withFolder } from '../../helpers/temporary-folder.ts';
import type { MadeDownload } from '../../../src/downloads/download.ts';
import type { Maker, Making } from '../../../src/downloads/maker.ts';

const SITE = {
  'site/downloads.html':
    '<html lang="en"><p data-download="a.zip"></p><p data-download="b.pdf"></p>',
  'site/draft/en/index.html': '',
  'site/2026.10/en/index.html': '',
  'site/2026.2/en/index.html': '',
  'site/2026.2/en/guides/index.html': '',
  'site/downloads/of-the-build-before.zip': 'old',
};

const makerOf = (inBuild: boolean, ...made: MadeDownload[]): Maker => ({
  inBuild,
  make: async function* () {
    yield* await Promise.resolve(made);
  },
});
const ZIP: MadeDownload = {
  file: 'a.zip',
  format: 'zip',
  edition: '2026.2',
  lang: 'en',
  content: Buffer.from('zip'),
};
const PDF: MadeDownload = { ...ZIP, file: 'b.pdf', format: 'pdf', content: Buffer.from('pdf') };
const MAKERS = [makerOf(false, PDF), makerOf(true, ZIP)];

const requestIn = (folder: string, fields = {}) => ({
  site: join(folder, 'site'),
  content: join(folder, 'content'),
  withDraft: false,
  isRelease: false,
  makers: MAKERS,
  ...fields,
});

describe('the downloads of a site', () => {
  it('stand in their folder with checksums and a list, and nothing from before', async () => {
    await withFolder(SITE, async (folder) => {
      await makeDownloads(requestIn(folder, { isRelease: true }));
      const downloads = join(folder, 'site', 'downloads');
      const files = await listFiles(downloads);
      expect(files).toEqual(['SHA256SUMS', 'a.zip', 'b.pdf', 'manifest.json']);
      const sums = parseSums(await readFile(join(downloads, 'SHA256SUMS'), 'utf8'))!;
      expect(sums.map(({ file }) => file)).toEqual(['a.zip', 'b.pdf', 'manifest.json']);
      for (const { file, sha256 } of sums)
        expect(hashOf(await readFile(join(downloads, file)))).toBe(sha256);
      const list = manifest.parse(
        JSON.parse(await readFile(join(downloads, 'manifest.json'), 'utf8')),
      );
      expect(list.downloads.map(({ file, bytes, format }) => [file, bytes, format])).toEqual([
        ['a.zip', 3, 'zip'],
        ['b.pdf', 3, 'pdf'],
      ]);
    });
  });

  it('of a build are only what every build makes', async () => {
    await withFolder(SITE, async (folder) => {
      const made = await makeDownloads(requestIn(folder));
      expect(made.map(({ file }) => file)).toEqual(['a.zip']);
      const page = await readFile(join(folder, 'site', 'downloads.html'), 'utf8');
      expect(page).toBe('<html lang="en"><p data-download="a.zip"></p>');
    });
  });

  it.each([
    [false, ['2026.2', '2026.10']],
    [true, ['2026.2', '2026.10', 'draft']],
  ])('are of the editions, oldest first; with the draft (%s)', async (withDraft, ids) => {
    await withFolder(SITE, async (folder) => {
      const asked: Making[] = [];
      const make: Maker['make'] = (making) => {
        asked.push(making);
        return makerOf(true).make(making);
      };
      await makeDownloads(requestIn(folder, { withDraft, makers: [{ inBuild: true, make }] }));
      expect(asked[0]!.offered.map(({ id }) => id)).toEqual(ids);
    });
  });

  it.each(['a.zip', 'manifest.json', 'SHA256SUMS'])(
    'stop with advice when the disk is full at %s',
    async (fullAt) => {
      await withFolder(SITE, async (folder) => {
        const write = async (path: string, content: Uint8Array): Promise<void> => {
          if (path.endsWith(fullAt))
            throw Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' });
          await writeFile(path, content);
        };
        await expect(makeDownloads(requestIn(folder), write)).rejects.toThrow(
          new RegExp(`downloads/${fullAt} \\(\\d.* MB\\).*the disk is full. Free some space`),
        );
      });
    },
  );
});
