import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyDownload, type Verdict } from '../../../src/downloads/verify-download.ts';
import { zipArchive } from '../../../src/downloads/zip/archive.ts';
import { hashOf } from '../../../src/editions/hash.ts';
import { withFolder } from '../../helpers/temporary-folder.ts';

const ZIP = zipArchive('top', new Map([['page.html', Buffer.from('words '.repeat(500))]]), null);
const SUMS = [{ file: 'site.zip', sha256: hashOf(ZIP) }];

const verdictOn = (file: string, bytes: Uint8Array): Promise<Verdict> =>
  withFolder({}, async (folder) => {
    await writeFile(join(folder, file), bytes);
    return verifyDownload(join(folder, file), SUMS);
  });

describe('a download', () => {
  it('is whole', async () => {
    expect(await verdictOn('site.zip', ZIP)).toMatchObject({ kind: 'whole', found: hashOf(ZIP) });
  });

  it('is whole under another name', async () => {
    const verdict = await verdictOn('site (1).zip', ZIP);
    expect(verdict).toMatchObject({ kind: 'renamed', name: 'site.zip' });
  });

  it.each([0, 1, 100, ZIP.length - 1])('is cut off after %i bytes', async (length) => {
    const verdict = await verdictOn('site.zip', ZIP.slice(0, length));
    expect(verdict).toMatchObject({ kind: 'cut off', expected: hashOf(ZIP) });
  });

  it('is changed by one flipped bit', async () => {
    const flipped = ZIP.slice();
    flipped[60]! ^= 1;
    const verdict = await verdictOn('site.zip', flipped);
    expect(verdict).toMatchObject({ kind: 'changed', found: hashOf(flipped) });
  });

  it('is none of these', async () => {
    expect(await verdictOn('other.zip', Buffer.from('PK'))).toMatchObject({ kind: 'unlisted' });
  });

  it('that is not there is an error', async () => {
    await expect(verifyDownload('/no/such.zip', SUMS)).rejects.toThrow('ENOENT');
  });
});
