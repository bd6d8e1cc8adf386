import { describe, expect, it } from 'vitest';
import { formatProblem, sortProblems, type Problem } from '../../../src/checks/problem.ts';

const problem = (fields: Partial<Problem>): Problem => ({
  path: 'content/en/guides/a.mdx',
  position: { line: 1, column: 1 },
  rule: 'unknown-page',
  severity: 'error',
  message: 'There is no page `x`.',
  ...fields,
});

describe('a problem', () => {
  it('is printed on one line that editors can follow', () => {
    expect(formatProblem(problem({ position: { line: 12, column: 3 } }))).toBe(
      'content/en/guides/a.mdx:12:3  unknown-page  There is no page `x`.',
    );
  });

  it('says when it is a warning only', () => {
    expect(formatProblem(problem({ severity: 'warning' }))).toContain(
      '  unknown-page  warning: There is no page',
    );
  });

  it('comes in the order of files, lines and columns', () => {
    const inOrder = [
      problem({ path: 'a', position: { line: 2, column: 1 } }),
      problem({ path: 'a', position: { line: 10, column: 1 } }),
      problem({ path: 'a', position: { line: 10, column: 5 }, rule: 'a' }),
      problem({ path: 'a', position: { line: 10, column: 5 }, rule: 'b' }),
      problem({ path: 'b' }),
    ];
    expect(sortProblems([...inOrder].reverse())).toEqual(inOrder);
  });
});
