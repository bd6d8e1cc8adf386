import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LONGEST_PATH, zipArchive } from '../../../../src/downloads/zip/archive.ts';
import { readZipEntries } from '../../../helpers/zip-entries.ts';

const FILES = new Map([
  ['index.html', Buffer.from('<p>Home</p>')],
  ['draft/en/guides/x.html', Buffer.from('<p>X</p>'.repeat(100))],
]);

describe('a zip', () => {
  it('holds one folder and what was given', () => {
    const files = unzipSync(zipArchive('top', FILES, '2026-01-15'));
    const names = Object.keys(files).filter((name) => !name.endsWith('/'));
    expect(names).toEqual(['top/draft/en/guides/x.html', 'top/index.html']);
    expect(Buffer.from(files['top/index.html']!).toString()).toBe('<p>Home</p>');
  });

  it('has folders before their files, for all to read, and none to run', () => {
    const entries = readZipEntries(zipArchive('top', FILES, null));
    expect(entries.map(({ name, mode }) => `${mode.toString(8)} ${name}`)).toEqual([
      '40755 top/',
      '40755 top/draft/',
      '40755 top/draft/en/',
      '40755 top/draft/en/guides/',
      '100644 top/draft/en/guides/x.html',
      '100644 top/index.html',
    ]);
    expect(new Set(entries.map(({ flags }) => flags))).toEqual(new Set([0]));
  });

  it('says that a name is UTF-8 where it is not plain', () => {
    const [, entry] = readZipEntries(
      zipArchive('top', new Map([['ж.html', Buffer.from('')]]), null),
    );
    expect(entry).toMatchObject({ name: 'top/ж.html', flags: 0x800 });
  });

  it('bears the day of the edition', () => {
    const [entry] = readZipEntries(zipArchive('top', FILES, '2026-01-15'));
    expect(entry!.time).toBe('2026-1-15 12:0');
  });

  it('is the same in any time zone, whatever the order of its files', async () => {
    const zones = ['UTC', 'Asia/Tashkent', 'America/St_Johns', 'Africa/Monrovia', 'Pacific/Apia'];
    const digests = await Promise.all(zones.map(digestIn));
    expect(new Set(digests).size).toBe(1);
    const turned = new Map([...FILES].toReversed());
    expect(zipArchive('top', turned, null)).toEqual(zipArchive('top', FILES, null));
  });

  it('refuses a path that Windows may not unpack', () => {
    const name = (length: number) => new Map([['a'.repeat(length - 4), Buffer.from('')]]);
    expect(() => zipArchive('top', name(LONGEST_PATH), null)).not.toThrow();
    expect(() => zipArchive('top', name(LONGEST_PATH + 1), null)).toThrow('121 letters');
  });

  it('refuses more files than a zip can list', () => {
    const empty = Buffer.from('');
    const many = new Map(Array.from({ length: 65_535 }, (_, index) => [`${index}`, empty]));
    expect(() => zipArchive('top', many, null)).toThrow('65536 files and folders');
  });
});

/** The hash of a zip made in a process whose clock is that of a time zone. */
async function digestIn(zone: string): Promise<string> {
  const script = join(import.meta.dirname, '..', '..', '..', 'helpers', 'print-zip-digest.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [script], {
    env: { ...process.env, TZ: zone },
  });
  return stdout;
}
