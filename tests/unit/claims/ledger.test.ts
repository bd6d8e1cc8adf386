import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isUnfinished, ledgerRows, openClaimLines } from '../../../src/claims/ledger-report.ts';
import { readingsOf, type PageReading } from '../../../src/claims/ledger.ts';
import { readManuscript } from '../../../src/manuscript/manuscript.ts';
import { withFolder } from '../../helpers/temporary-folder.ts';

const LEDGER = 'ledger/en/guides/joint-patrols.yaml';
const [STATEMENT, REASON] = ['2601e7768bb4', '3284c4fbd39b'];
const line = (claim: string, verdict = 'supported', rest = '') =>
  `- { claim: ${claim}, support: [handbook-2010], verdict: ${verdict}${rest} }\n`;

/** How the good content reads with these files beside it. */
function readingsWith(files: Record<string, string>): Promise<PageReading[]> {
  return withFolder({}, async (folder) => {
    const content = join(folder, 'content');
    await cp('tests/fixtures/good/content', content, { recursive: true });
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(content, name)), { recursive: true });
      await writeFile(join(content, name), text);
    }
    return readingsOf(await readManuscript(content));
  });
}

const guideWith = async (ledger: string): Promise<PageReading> =>
  (await readingsWith({ [LEDGER]: ledger })).find(
    ({ page }) => page.id === 'guides/joint-patrols',
  )!;

describe('the second reading of a page', () => {
  it('has a claim open until it has a line', async () => {
    const { ledger, claims, open, read, stale } = await guideWith(line(STATEMENT!));
    expect(ledger).toBe(`content/${LEDGER}`);
    expect(claims.map(({ hash }) => hash)).toEqual([STATEMENT, REASON]);
    expect(open.map(({ hash }) => hash)).toEqual([REASON]);
    expect(read.map(({ line }) => line.data.verdict)).toEqual(['supported']);
    expect(stale).toEqual([]);
  });

  it('has a line stale whose claim is not on the page, also one that looks like a number', async () => {
    const { stale } = await guideWith(line('012345678901') + line('12345e678901'));
    expect(stale.map(({ id }) => id)).toEqual(['012345678901', '12345e678901']);
  });

  it('has all claims open where there is no ledger, and pages in the order of the menu', async () => {
    const readings = await readingsWith({});
    expect(readings.map(({ ledger }) => ledger)).toEqual(readings.map(() => null));
    expect(readings.every(({ open, claims }) => open.length === claims.length)).toBe(true);
    expect(readings[0]!.page.id).toBe('guides/joint-patrols');
  });

  it('is not told of a page with a fault of its own', async () => {
    const readings = await readingsWith({ 'en/guides/joint-patrols.mdx': '---\ntitle: 3\n---\n' });
    expect(readings.map(({ page }) => page.id)).not.toContain('guides/joint-patrols');
  });
});

describe('the report of the second reading', () => {
  it('counts verdicts, open claims and stale lines page by page and in all', async () => {
    const ledger = line(STATEMENT!, 'weak', ', note: A draft only.') + line('0123456789ab');
    const rows = ledgerRows(await readingsWith({ [LEDGER]: ledger }));
    expect(rows[0]).toEqual(['page', 'claims', 'supported', 'mended', 'weak', 'open', 'stale']);
    expect(rows[1]).toEqual(['guides/joint-patrols', '2', '0', '0', '1', '1', '1']);
    expect(rows.at(-1)).toEqual(['in all', '8', '0', '0', '1', '7', '1']);
  });

  it('lists what is open with its place, words and citations, and what is stale', async () => {
    const lines = openClaimLines(await guideWith(line(STATEMENT!) + line('0123456789ab')));
    expect(lines).toEqual([
      `${REASON}  content/en/guides/joint-patrols.mdx:26:1  #practices, practice shared-plan, why`,
      '  Both services then know the same.',
      '  [@treaty-2001]',
      '',
      `0123456789ab  content/${LEDGER}:2:12  stale: no such claim is on the page any more`,
      '1 open, 1 stale',
    ]);
  });

  it('is finished when nothing is open or stale', async () => {
    const read = line(STATEMENT!) + line(REASON!);
    expect(isUnfinished([await guideWith(read)])).toBe(false);
    expect(isUnfinished([await guideWith(line(STATEMENT!))])).toBe(true);
    expect(isUnfinished([await guideWith(read + line('0123456789ab'))])).toBe(true);
  });
});
