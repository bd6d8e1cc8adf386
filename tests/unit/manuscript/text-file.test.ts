import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/manuscript/text-file.ts';
import { withFolder } from '../../helpers/temporary-folder.ts';

const read = (data: string | Uint8Array) =>
  withFolder({ 'a.mdx': data }, (folder) => readText(join(folder, 'a.mdx')));

describe('a text file', () => {
  it('is read as UTF-8', async () => {
    expect(await read('Граница — Shkodër')).toEqual({ text: 'Граница — Shkodër' });
  });

  it('loses the mark that some editors put in front', async () => {
    expect(await read('\u{FEFF}---\n')).toEqual({ text: '---\n' });
  });

  it('is refused where it holds nothing', async () => {
    const empty = { text: '', fault: 'empty-file', position: { line: 1, column: 1 } };
    expect(await read('')).toEqual(empty);
    expect(await read(' \n\t\n')).toEqual(empty);
  });

  it('is refused with the place of the first byte that is not UTF-8', async () => {
    const latin = new Uint8Array([...Buffer.from('a\nShkod'), 0xeb, ...Buffer.from('r')]);
    expect(await read(latin)).toMatchObject({
      fault: 'not-utf8',
      position: { line: 2, column: 6 },
    });
  });

  it('is refused in the two-byte form that Windows calls Unicode, with its mark or without', async () => {
    const text = Buffer.from('title: a', 'utf16le');
    expect(await read(text)).toMatchObject({ fault: 'not-utf8' });
    expect(await read(Buffer.concat([Buffer.from([0xff, 0xfe]), text]))).toMatchObject({
      fault: 'not-utf8',
      position: { line: 1, column: 1 },
    });
  });
});
