import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../../scripts/check.ts';
import { checkLedger } from '../../../scripts/check/ledger.ts';
import { printProblems } from '../../../scripts/check/print-problems.ts';
import { checkSources } from '../../../scripts/check/sources.ts';
import { spellingProblems } from '../../../scripts/check/spelling.ts';
import { contentFiles } from '../../../src/manuscript/content-files.ts';
import type { Problem } from '../../../src/checks/problem.ts';

const GOOD = 'tests/fixtures/good/content';
let printed: string[];
beforeEach(() => {
  printed = [];
  const print = (text: string) => void printed.push(text);
  vi.spyOn(console, 'log').mockImplementation(print);
  vi.spyOn(console, 'error').mockImplementation(print);
});
afterEach(() => vi.restoreAllMocks());

describe('npm run check', () => {
  it('prints problems and their number, and fails for an error only', () => {
    const problem: Problem = {
      path: 'content/x.mdx',
      position: { line: 1, column: 2 },
      rule: 'a-rule',
      severity: 'warning',
      message: 'Mend it.',
    };
    expect(printProblems([problem])).toBe(0);
    expect(printProblems([problem, { ...problem, severity: 'error' }])).toBe(1);
    expect(printed[0]).toBe('content/x.mdx:1:2  a-rule  warning: Mend it.');
    expect(printed.at(-1)).toBe('1 errors, 1 warnings');
  });

  it('refuses what it does not know', async () => {
    expect(await main(['--proze'])).toBe(1);
    expect(printed).toEqual(['There is no option `--proze`. Did you mean `--prose`?']);
  });
});

describe('npm run check -- --ledger', () => {
  it('prints a table and fails while a claim is open', async () => {
    expect(await checkLedger(GOOD, undefined)).toBe(1);
    expect(printed.join('\n')).toMatch(/^in all +8 +0 +0 +0 +8 +0$/m);
  });

  it('prints the open claims of a page', async () => {
    expect(await checkLedger(GOOD, 'lessons/river-patrols')).toBe(1);
    expect(printed.join('\n')).toContain(
      'c8f472b52b79  content/en/lessons/river-patrols.mdx:19:1  #context\n  The patrols ran',
    );
  });

  it('names the nearest page where there is none of that name', async () => {
    await expect(checkLedger(GOOD, 'guides/joint-patrol')).rejects.toThrow(
      'There is no page `guides/joint-patrol`. Did you mean `guides/joint-patrols`?',
    );
  });
});

describe('npm run check -- --sources', () => {
  it('prints tables', async () => {
    expect(await checkSources(GOOD, false)).toBe(0);
    expect(printed.join('\n')).toMatch(/^handbook +1 +0 +1 +2 +1 +1 +6$/m);
  });

  it('prints JSON', async () => {
    expect(await checkSources(GOOD, true)).toBe(0);
    expect(JSON.parse(printed.join('\n'))).toMatchObject({ kind: { treaty: { 'in all': 2 } } });
  });
});

describe('npm run check -- --prose', () => {
  it('finds misspelt words at their place, and passes over ids, links and citations', async () => {
    const files = await contentFiles('tests/fixtures/prose/content');
    const problems = await spellingProblems(process.cwd(), files);
    expect(problems.map(({ path, position, message }) => [path, position, message])).toEqual([
      [
        'content/en/guides/joint-patrols.mdx',
        { line: 6, column: 4 },
        expect.stringContaining('`Pupose`'),
      ],
      [
        'content/en/guides/joint-patrols.mdx',
        { line: 8, column: 12 },
        expect.stringContaining('`receives`'),
      ],
    ]);
  });
});
