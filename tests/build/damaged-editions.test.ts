import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashOf } from '../../src/editions/hash.ts';
import { digestFolder } from '../helpers/digest.ts';
import { copyWithEditions } from '../helpers/edition-story.ts';
import { listBuildFolders, type ProjectCopy } from '../helpers/project-copy.ts';

let copy: ProjectCopy;
beforeAll(async () => {
  copy = await copyWithEditions('project');
  await mkdir(join(copy.root, 'dist'));
  await writeFile(join(copy.root, 'dist', 'index.html'), 'old');
});
afterAll(() => copy.remove());

describe('a damaged edition stops the build, says how to restore it, and leaves the old site:', () => {
  it('a flipped byte', async () => {
    const bytes = await readFile(file());
    bytes[200]! ^= 1;
    await withFile(file(), bytes, () => expectRefusal(/[0-9a-f]{64}/));
  });

  it('a missing file', async () => {
    await rename(file(), `${file()}.away`);
    await expectRefusal(/no file 2026\.1\.jsonl/);
    await rename(`${file()}.away`, file());
  });

  it('an edition listed twice', async () => {
    const text = await readFile(list(), 'utf8');
    const entry = text.slice(text.indexOf("- id: '2026.1'"), text.indexOf("- id: '2026.2'"));
    await withFile(list(), text + entry, () => expectRefusal(/two|twice|2026\.1/));
  });

  it('a hash that does not fit the file', async () => {
    const text = await readFile(list(), 'utf8');
    const wrong = hashOf('another text');
    const sha256 = hashOf(await readFile(file()));
    await withFile(list(), text.replace(sha256, wrong), () =>
      expectRefusal(new RegExp(`expected: SHA-256 ${wrong}.*found: SHA-256 ${sha256}`)),
    );
  });

  it('a format that this version does not know', async () => {
    const text = await readFile(file(), 'utf8');
    const other = text.replace('"format":1', '"format":99');
    const listed = (await readFile(list(), 'utf8')).replace(hashOf(text), hashOf(other));
    await withFile(file(), other, () =>
      withFile(list(), listed, () => expectRefusal(/found: +format 99/)),
    );
  });
});

/** Each message has its place: the edition, what was expected and found, how to restore it. */
async function expectRefusal(found: RegExp): Promise<void> {
  const before = await digestFolder(join(copy.root, 'dist'));
  const { code, output } = await copy.run(['build']);
  expect(code, output).toBe(1);
  expect(output).toContain('2026.1');
  for (const part of ['expected', 'found', 'restore']) expect(output).toContain(part);
  expect(output).toMatch(found);
  expect(await digestFolder(join(copy.root, 'dist'))).toEqual(before);
  expect(await listBuildFolders(copy.root)).toEqual(['dist']);
}

/** Runs a task while a file says something else. */
async function withFile(
  path: string,
  data: string | Uint8Array,
  task: () => Promise<void>,
): Promise<void> {
  const was = await readFile(path);
  await writeFile(path, data);
  await task().finally(() => writeFile(path, was));
}

const file = () => join(copy.root, 'content', 'editions', '2026.1.jsonl');
const list = () => join(copy.root, 'content', 'editions', 'editions.yaml');
