import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeGeneratedContent } from '../../../scripts/bench/generated-content.ts';
import { checkContent } from '../../../src/checks/check-content.ts';
import { listFiles } from '../../../src/output/files.ts';

const REAL = join(import.meta.dirname, '..', '..', '..', 'content');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'generated-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('makes pages that pass every check, so that a build can be measured with them', async () => {
  await writeGeneratedContent(folder, REAL, { pages: 20, uncitedSources: 3 });
  const files = await listFiles(folder);
  expect(files.filter((path) => /^en\/(?!about)/.test(path))).toHaveLength(20);
  expect(files.filter((path) => path.startsWith('sources/'))).toHaveLength(43);
  expect(await checkContent(folder)).toEqual([]);
});

it('makes the same pages each time, of about 600 words', async () => {
  const again = join(folder, 'again');
  for (const to of [folder, again]) {
    await writeGeneratedContent(to, REAL, { pages: 10, uncitedSources: 0 });
  }
  for (const path of (await listFiles(again)).filter((each) => each.endsWith('.mdx'))) {
    const text = await readFile(join(again, path), 'utf8');
    expect(text).toBe(await readFile(join(folder, path), 'utf8'));
    if (!path.startsWith('en/about/')) expect(text.split(/\s+/).length).toSatisfy(isAbout600);
  }
});

it('revises one page of ten each time, and the rest stays as it was', async () => {
  const [first, later] = ['first', 'later'].map((name) => join(folder, name));
  await writeGeneratedContent(first!, REAL, { pages: 20, uncitedSources: 0, revision: 1 });
  await writeGeneratedContent(later!, REAL, { pages: 20, uncitedSources: 0, revision: 2 });
  const changed = [];
  for (const path of await listFiles(first!)) {
    const [before, after] = await Promise.all(
      [first!, later!].map((each) => readFile(join(each, path), 'utf8')),
    );
    if (before !== after) changed.push(after!.startsWith(before!.trimEnd()));
  }
  expect(changed).toEqual([true, true]);
});

function isAbout600(words: number): boolean {
  return words > 500 && words < 950;
}
