import { describe, expect, it } from 'vitest';
import { editionRules } from '../../src/checks/edition-rules.ts';
import { rules } from '../../src/checks/rules.ts';
import {
  contentFixtures,
  expectedProblems,
  problemsOf,
  rewriteExpected,
  tellsCaseApart,
} from '../helpers/content-fixtures.ts';
import { filesIn, textOf } from '../helpers/source-tree.ts';

// `REWRITE_EXPECTED=1 npx vitest run tests/build/content-problems.test.ts` writes what the check prints into expected.txt.
const rewrites = process.env['REWRITE_EXPECTED'] === '1';
const fixtures = await contentFixtures();
const acrossFiles = [...rules, ...editionRules].map(({ name }) => name);

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

describe('the rules', () => {
  const shown = fixtures.map(async (name) => rulesIn(await expectedProblems(name)));

  it('that look across files each have a fixture', async () => {
    const seen = new Set((await Promise.all(shown)).flat());
    expect(acrossFiles.filter((name) => !seen.has(name))).toEqual([]);
  });

  it('that look at one file each have a fixture', async () => {
    const seen = new Set((await Promise.all(shown)).flat());
    const named = ['src/markdown', 'src/manuscript'].flatMap(filesIn).flatMap(reportedIn);
    const kinds = ['unknown-key', 'missing-field', 'wrong-value', 'not-utf8', 'empty-file'];
    expect(named).toContain('broken-yaml');
    expect(named).toContain('citation-form');
    expect([...named, ...kinds].filter((name) => !seen.has(name))).toEqual([]);
  });

  it('each have a name that no other has', () => {
    expect(new Set(acrossFiles).size).toBe(acrossFiles.length);
  });
});

/** Names of rules in what the check prints. */
function rulesIn(problems: string): string[] {
  return [...problems.matchAll(/^\S.*?:\d+:\d+  ([a-z0-9-]+)  /gm)].map(([, rule]) => rule!);
}

/** Names of rules that a file of the code reports: `report(file, 'name', …)` and `rule: 'name'`. */
function reportedIn(file: string): string[] {
  const places = textOf(file).matchAll(/\breport\(([^)]*)\)|\brule: ([^,]*),/g);
  return [...places].flatMap(([, call, field]) =>
    [...(call ?? field!).matchAll(/'([a-z0-9]+(?:-[a-z0-9]+)+)'/g)].map(([, name]) => name!),
  );
}
