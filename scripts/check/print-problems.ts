import { formatProblem, type Problem } from '../../src/checks/problem.ts';

/** Prints problems one a line and their number; gives the exit code, 1 if one of them is an error. */
export function printProblems(problems: readonly Problem[]): number {
  for (const problem of problems) console.log(formatProblem(problem));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  console.log(`${errors} errors, ${problems.length - errors} warnings`);
  return errors > 0 ? 1 : 0;
}
