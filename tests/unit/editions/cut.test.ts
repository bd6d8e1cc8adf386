import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cutEdition, type CutRequest } from '../../../src/editions/cut.ts';
import { loadEditions } from '../../../src/editions/load-editions.ts';
import { cut, makeRequest, reasonsOf, withGoodContent } from '../../helpers/cutting.ts';

describe('a cut', () => {
  it('writes the edition and its entry, and nothing else', () =>
    withGoodContent(async (content) => {
      const before = await readdir(content, { recursive: true });
      const entry = await cut(content, { summary: 'The first pages.' });
      expect(entry).toMatchObject({ id: '2026.1', date: '2026-11-22', errata: [] });
      const added = (await readdir(content, { recursive: true })).filter(
        (name) => !before.includes(name),
      );
      expect(added.map((name) => name.replaceAll('\\', '/')).sort()).toEqual([
        'editions',
        'editions/2026.1.jsonl',
        'editions/editions.yaml',
      ]);
      expect((await loadEditions(content))[0]!.entry).toEqual(entry);
    }));

  it('leaves the editions before it as they are', () =>
    withGoodContent(async (content) => {
      await cut(content);
      const file = join(content, 'editions', '2026.1.jsonl');
      const before = await readFile(file);
      await cut(content, { id: '2026.2', title: 'Second edition' });
      expect(await readFile(file)).toEqual(before);
      expect((await loadEditions(content)).map(({ entry }) => entry.id)).toEqual([
        '2026.1',
        '2026.2',
      ]);
    }));

  it('says which pages and ids have gone since the last one without a word in the lineage', () =>
    withGoodContent(async (content) => {
      await cut(content);
      await edit(content, (text) => text.replace('[#practices]', '[#all-practices]'));
      const lesson = join(content, 'en', 'lessons', 'river-patrols.mdx');
      await rename(lesson, join(content, 'en', 'lessons', 'patrols-by-boat.mdx'));
      await rm(join(content, 'en', 'activities', 'patrol-course.mdx'));
      await writeFile(join(content, 'registers', 'lineage.yaml'), LINEAGE);
      const result = await cutEdition(makeRequest(content, { id: '2026.2' }));
      expect(result).toMatchObject({
        vanished: ['guides/joint-patrols#practices', 'activities/patrol-course'],
      });
    }));

  it('takes the summaries of changes into the edition', () =>
    withGoodContent(async (content) => {
      await writeSummary(content);
      await cut(content);
      const [edition] = await loadEditions(content);
      expect(edition!.changes).toEqual([
        { page: 'guides/joint-patrols', summary: { en: 'Two checks are new.' } },
      ]);
      expect(await readdir(join(content, 'changes'))).toEqual([]);
    }));

  it('removes what an interrupted one has left', () =>
    withGoodContent(async (content) => {
      const folder = join(content, 'editions');
      await mkdir(folder);
      for (const name of ['2026.9.jsonl', '2026.1.jsonl.unfinished', 'editions.yaml.unfinished'])
        await writeFile(join(folder, name), '{');
      const uncommitted = ['content/editions/2026.9.jsonl'];
      await cut(content, { uncommitted });
      expect((await readdir(folder)).sort()).toEqual(['2026.1.jsonl', 'editions.yaml']);
    }));
});

describe('a cut is refused', () => {
  it.each<[string, Partial<CutRequest>, RegExp]>([
    ['an id that is none', { id: '2026.01' }, /no id of an edition/],
    ['no id', { id: '' }, /no id of an edition/],
    ['no title', { title: '' }, /--title/],
    ['a summary of a word', { summary: 'New' }, /summary/],
    ['a day that the calendar lacks', { date: '2026-02-30' }, /day of the calendar/],
    ['a date in words', { date: 'today' }, /day of the calendar/],
    ['an unclean tree', { uncommitted: ['src/a.ts', 'b'] }, /2 changes .*\(src\/a\.ts, b\)/],
    ['a folder that git does not know', { uncommitted: null }, /git cannot tell/],
  ])('for %s', (_, fields, reason) =>
    withGoodContent(async (content) => {
      const reasons = reasonsOf(await cutEdition(makeRequest(content, fields)));
      expect(reasons).toEqual([expect.stringMatching(reason)]);
      expect(existsSync(join(content, 'editions'))).toBe(false);
    }),
  );

  it('for an id that exists, goes backwards, or a date before the last', () =>
    withGoodContent(async (content) => {
      await cut(content, { id: '2026.9' });
      const again = reasonsOf(await cutEdition(makeRequest(content, { id: '2026.9' })));
      expect(again).toEqual([expect.stringMatching(/2026\.9 exists.*Cut 2026\.10/)]);
      const back = reasonsOf(
        await cutEdition(makeRequest(content, { id: '2026.2', date: '2026-11-21' })),
      );
      expect(back).toEqual([
        expect.stringMatching(/2026\.2 would come before 2026\.9.*Cut 2026\.10/),
        expect.stringMatching(/before that of 2026\.9, 2026-11-22/),
      ]);
    }));

  it('for a section without a permanent id', () =>
    withGoodContent(async (content) => {
      await edit(content, (text) => text.replaceAll(/ \[#[a-z-]+\]$/gm, ''));
      const result = await cutEdition(makeRequest(content));
      const reasons = reasonsOf(result).join('\n');
      expect(reasons).toMatch(/sections? without a permanent id/);
      expect('problems' in result && result.problems.map(({ rule }) => rule)).toContain(
        'section-id',
      );
    }));

  it('for a practice without an id', () =>
    withGoodContent(async (content) => {
      await edit(content, (text) => text.replace(/<Practice id="[^"]*"/, '<Practice'));
      expect(reasonsOf(await cutEdition(makeRequest(content))).join()).toMatch(/errors?, listed/);
    }));

  it('for content with errors, which it gives', () =>
    withGoodContent(async (content) => {
      await edit(content, (text) => text.replace('[@', '[@no-such-source; @'));
      const result = await cutEdition(makeRequest(content));
      expect(reasonsOf(result)).toEqual([expect.stringMatching(/1 error, listed above/)]);
      expect(result).toMatchObject({ problems: [{ rule: 'unknown-source' }] });
    }));

  it('for an edition that is not as it was published', () =>
    withGoodContent(async (content) => {
      await cut(content);
      await writeFile(join(content, 'editions', '2026.1.jsonl'), 'x');
      const result = await cutEdition(makeRequest(content, { id: '2026.2' }));
      expect(result).toMatchObject({ problems: [{ rule: 'edition-file' }] });
    }));

  it('for every reason at once', () =>
    withGoodContent(async (content) => {
      await cut(content);
      const fields = { title: '', date: '2020-01-01', uncommitted: ['a'] };
      expect(reasonsOf(await cutEdition(makeRequest(content, fields)))).toHaveLength(4);
    }));
});

async function edit(content: string, change: (text: string) => string): Promise<void> {
  const page = join(content, 'en', 'guides', 'joint-patrols.mdx');
  await writeFile(page, change(await readFile(page, 'utf8')));
}

const LINEAGE = `- edition: '2026.2'
  kind: renamed
  from: [lessons/river-patrols]
  to: [lessons/patrols-by-boat]
`;

async function writeSummary(content: string): Promise<void> {
  await mkdir(join(content, 'changes'));
  await writeFile(
    join(content, 'changes', 'guides--joint-patrols.yaml'),
    'summary:\n  en: Two checks are new.\n',
  );
}
