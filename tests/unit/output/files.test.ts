import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { eachAtMost, listFiles } from '../../../src/output/files.ts';

it('lists the files of all folders in a fixed order', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'files-'));
  await mkdir(join(folder, 'b', 'границы'), { recursive: true });
  await Promise.all(
    ['z.html', 'b/y.html', 'b/границы/x.html'].map((path) => writeFile(join(folder, path), '')),
  );
  expect(await listFiles(folder)).toEqual(['b/y.html', 'b/границы/x.html', 'z.html']);
  await rm(folder, { recursive: true });
});

it('works on every item and never on more than allowed at once', async () => {
  const done: number[] = [];
  let running = 0;
  let most = 0;
  await eachAtMost(3, [1, 2, 3, 4, 5, 6, 7], async (item) => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 1));
    running--;
    done.push(item);
  });
  expect(done.sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(most).toBe(3);
});

it('passes on the first error', async () => {
  const work = (): Promise<void> => Promise.reject(new Error('disk full'));
  await expect(eachAtMost(2, [1, 2], work)).rejects.toThrow('disk full');
});
