/** `npm run check`: every problem of the content, one a line; exit code 1 if one of them is an error. */
import { join } from 'node:path';
import { checkContent } from '../src/checks/check-content.ts';
import { formatProblem } from '../src/checks/problem.ts';

export async function main(): Promise<number> {
  const problems = await checkContent(join(process.cwd(), 'content'));
  for (const problem of problems) console.log(formatProblem(problem));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  console.log(`${errors} errors, ${problems.length - errors} warnings`);
  return errors > 0 ? 1 : 0;
}
