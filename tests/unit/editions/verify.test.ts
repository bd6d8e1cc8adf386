import { readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyEditions, verifyGrowth, type PastFiles } from '../../../src/editions/verify.ts';
import { cut, withGoodContent } from '../../helpers/cutting.ts';

describe('verifying the editions of a content folder', () => {
  it('finds nothing wrong with editions as they were published', () =>
    withGoodContent(async (content) => {
      expect(await verifyEditions(content)).toEqual([]);
      await cut(content);
      expect(await verifyEditions(content)).toEqual([]);
    }));

  it('finds each that is damaged', () =>
    withGoodContent(async (content) => {
      await cut(content);
      await cut(content, { id: '2026.2' });
      await writeFile(join(content, 'editions', '2026.1.jsonl'), '');
      await rm(join(content, 'editions', '2026.2.jsonl'));
      expect(await verifyEditions(content)).toEqual([
        expect.stringContaining('Edition 2026.1'),
        expect.stringContaining('Edition 2026.2'),
      ]);
    }));
});

describe('verifying that editions were only ever added', () => {
  it('finds nothing wrong with additions and errata', () =>
    withGoodContent(async (content) => {
      const before = await remember(content, cut);
      await cut(content, { id: '2026.2' });
      const list = join(content, 'editions', 'editions.yaml');
      const errata = `  errata:\n    - {date: 2026-12-01, page: guides/joint-patrols, text: "Read ten for two."}\n`;
      const text = await readFile(list, 'utf8');
      await writeFile(list, text.replace("- id: '2026.2'", `${errata}- id: '2026.2'`));
      expect(await verifyGrowth(content, before)).toEqual([]);
      expect(await verifyGrowth(content, async () => null)).toEqual([]);
    }));

  it('finds an edition that went', () =>
    withGoodContent(async (content) => {
      const before = await remember(content, cut);
      await rm(join(content, 'editions'), { recursive: true });
      expect(await verifyGrowth(content, before)).toEqual([
        expect.stringMatching(/2026\.1 was published and is no longer/),
      ]);
    }));

  it('finds an edition that was replaced together with its hash', () =>
    withGoodContent(async (content) => {
      const before = await remember(content, cut);
      await rm(join(content, 'editions'), { recursive: true });
      await cut(content, { title: 'Another first edition' });
      expect(await verifyEditions(content)).toEqual([]);
      expect(await verifyGrowth(content, before)).toEqual([
        expect.stringMatching(/2026\.1 was changed after it was published/),
      ]);
    }));

  it('finds an edition that was put before a published one', () =>
    withGoodContent(async (content) => {
      const before = await remember(content, (folder) => cut(folder, { id: '2026.2' }));
      const list = join(content, 'editions', 'editions.yaml');
      const second = await readFile(list, 'utf8');
      await rm(list);
      await cut(content, { id: '2026.1' });
      await writeFile(list, (await readFile(list, 'utf8')) + second);
      await writeFile(
        join(content, 'editions', '2026.2.jsonl'),
        (await before('editions/2026.2.jsonl'))!,
      );
      expect(await verifyGrowth(content, before)).toEqual([
        expect.stringMatching(/2026\.1 is new, and yet it comes before 2026\.2/),
      ]);
    }));

  it('finds what is wrong today, whatever was', () =>
    withGoodContent(async (content) => {
      await cut(content);
      await writeFile(join(content, 'editions', '2026.1.jsonl'), '');
      expect(await verifyGrowth(content, async () => null)).toHaveLength(1);
    }));
});

/** The edition files as they are after a task, for later. */
async function remember(
  content: string,
  task: (content: string) => Promise<unknown>,
): Promise<PastFiles> {
  await task(content);
  const names = ['2026.1.jsonl', '2026.2.jsonl', 'editions.yaml'].map((name) => `editions/${name}`);
  const there = names.filter((name) => existsSync(join(content, name)));
  const files = new Map<string, Uint8Array>();
  for (const name of there) files.set(name, await readFile(join(content, name)));
  return async (name) => files.get(name) ?? null;
}
