import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discardNext, restoreOutput, swapOutput } from '../../../src/output/swap.ts';

let root: string;
beforeEach(async () => (root = await mkdtemp(join(tmpdir(), 'swap-'))));
afterEach(() => rm(root, { recursive: true }));

async function write(folder: string, content: string): Promise<void> {
  await mkdir(join(root, folder));
  await writeFile(join(root, folder, 'index.html'), content);
}
const read = (folder: string): Promise<string> =>
  readFile(join(root, folder, 'index.html'), 'utf8');

describe('swapOutput', () => {
  it('puts the new folder in the place of the old one and leaves nothing beside it', async () => {
    await write('dist', 'old');
    await write('dist.next', 'new');
    await swapOutput(root);
    expect(await read('dist')).toBe('new');
    expect(await readdir(root)).toEqual(['dist']);
  });

  it('works for the first build', async () => {
    await write('dist.next', 'new');
    await swapOutput(root);
    expect(await readdir(root)).toEqual(['dist']);
  });

  it('refuses to take away the old folder when there is no new one', async () => {
    await write('dist', 'old');
    await expect(swapOutput(root)).rejects.toThrow('dist.next is missing');
    expect(await read('dist')).toBe('old');
  });
});

describe('restoreOutput', () => {
  it('brings back the old folder when the swap was killed half-way', async () => {
    await write('dist.old', 'old');
    await write('dist.next', 'new');
    await restoreOutput(root);
    expect(await read('dist')).toBe('old');
    expect(existsSync(join(root, 'dist.old'))).toBe(false);
  });

  it('keeps the new folder when the swap was killed before it tidied up', async () => {
    await write('dist', 'new');
    await write('dist.old', 'old');
    await restoreOutput(root);
    expect(await read('dist')).toBe('new');
    expect(await readdir(root)).toEqual(['dist']);
  });

  it('does nothing when there is nothing to repair', async () => {
    await write('dist', 'old');
    await restoreOutput(root);
    expect(await read('dist')).toBe('old');
  });
});

describe('discardNext', () => {
  it('removes what a failed build left, and only that', async () => {
    await write('dist', 'old');
    await write('dist.next', 'half');
    await discardNext(root);
    expect(await readdir(root)).toEqual(['dist']);
  });
});
