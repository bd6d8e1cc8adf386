import { describe, expect, it } from 'vitest';
import {
  contentFixtures,
  expectedProblems,
  problemsOf,
  rewriteExpected,
  tellsCaseApart,
} from '../helpers/content-fixtures.ts';

// `REWRITE_EXPECTED=1 npx vitest run tests/build/content-problems.test.ts` writes what the check prints into expected.txt.
const rewrites = process.env['REWRITE_EXPECTED'] === '1';
const fixtures = await contentFixtures();

describe('the check of the content', () => {
  it.each(fixtures.filter((name) => tellsCaseApart() || !name.endsWith('-by-case')))(
    'prints what tests/fixtures/%s/expected.txt says, line for line',
    async (name) => {
      const problems = await problemsOf(name);
      if (rewrites) await rewriteExpected(name, problems);
      expect(problems).toBe(await expectedProblems(name));
    },
  );

  it('finds nothing wrong with good content', async () => {
    expect(await problemsOf('good')).toBe('');
  });

  it('tells something for every fixture but the good one', async () => {
    const silent = [];
    for (const name of fixtures) if ((await expectedProblems(name)) === '') silent.push(name);
    expect(silent).toEqual(['good']);
  });
});
