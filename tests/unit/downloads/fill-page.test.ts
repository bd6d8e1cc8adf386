import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fillDownloadsPage, fillPage } from '../../../src/downloads/fill-page.ts';
import { withFolder } from '../../helpers/temporary-folder.ts';
import type { Download } from '../../../src/downloads/download.ts';

const MADE: Download = {
  file: 'a.zip',
  format: 'zip',
  edition: '2026.1',
  lang: 'en',
  bytes: 12_345_678,
  sha256: 'f'.repeat(64),
};

const page = (lang: string, body: string): string => `<html lang="${lang}"><p>Before</p>${body}`;
const row = (file: string, size = '', sum = ''): string =>
  `<li data-download="${file}"><b data-download-size>${size}</b><code data-download-sum>${sum}</code></li>`;

describe('the page of downloads', () => {
  it('gets sizes in its own language, and checksums', () => {
    const filled = (size: string) => row('a.zip', size, MADE.sha256);
    expect(fillPage(page('en', row('a.zip')), [MADE])).toBe(page('en', filled('12.3 MB')));
    expect(fillPage(page('de', row('a.zip')), [MADE])).toBe(page('de', filled('12,3 MB')));
  });

  it('says of a small file that it has something', () => {
    expect(fillPage(page('en', row('a.zip')), [{ ...MADE, bytes: 9 }])).toContain('>0.1 MB<');
  });

  it('leaves out what was not made: a file, a format, an edition', () => {
    const lost =
      row('b.zip') +
      '<div data-download-format="epub">Take <div>the</div> book.</div>' +
      '<section data-download-edition="draft"><section>Draft</section></section>';
    const kept = '<p data-download-edition="2026.1">One</p><p data-download-format="zip">Zip</p>';
    expect(fillPage(page('en', kept + lost), [MADE])).toBe(page('en', kept));
  });

  it('is refused where it has no place for a download', async () => {
    await withFolder({ 'downloads.html': page('en', row('b.zip')) }, async (folder) => {
      await expect(fillDownloadsPage(folder, [MADE])).rejects.toThrow('does not offer a.zip');
      expect(await readFile(join(folder, 'downloads.html'), 'utf8')).toContain('b.zip');
    });
  });
});
