/**
 * `npm run build [-- --with-draft]`: checks the content, builds the site beside the old one and swaps it in, with the
 * downloads of every build; `--with-draft` offers the draft for download too. Whatever goes wrong, `dist/` stays as it was.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findProblems } from '../src/checks/check-content.ts';
import { formatProblem } from '../src/checks/problem.ts';
import { handOver, takeBack } from '../src/manuscript/handed-over.ts';
import { readManuscript, type Manuscript } from '../src/manuscript/manuscript.ts';
import { shelvesOf } from '../src/manuscript/shelves.ts';
import { discardNext, NEXT_FOLDER, restoreOutput, swapOutput } from '../src/output/swap.ts';
import { runAstro } from './astro.ts';

export function main(args: readonly string[]): Promise<number> {
  return build(args, {});
}

/**
 * Does it, and gives the exit code. Arguments but `--with-draft` are those of Astro; `environment` goes to its integrations.
 */
export async function build(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  const root = process.cwd();
  const withDraft = args.includes(WITH_DRAFT);
  const ofAstro = args.filter((argument) => argument !== WITH_DRAFT);
  const settings = { ...environment, DOWNLOADS_WITH_DRAFT: withDraft ? 'yes' : undefined };
  await restoreOutput(root);
  await discardNext(root);
  const manuscript = await readManuscript(join(root, 'content'));
  if (!isSound(manuscript)) return 1;
  if (!(await buildBeside(root, manuscript, ofAstro, settings))) return 1;
  await swapOutput(root);
  return 0;
}

function isSound(manuscript: Manuscript): boolean {
  const problems = findProblems(manuscript);
  for (const problem of problems) console.error(formatProblem(problem));
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  if (errors === 0) return true;
  console.error(`\nThe site was not built: ${errors} to correct. dist/ is as it was.`);
  return false;
}

async function buildBeside(
  root: string,
  manuscript: Manuscript,
  args: readonly string[],
  settings: NodeJS.ProcessEnv,
): Promise<boolean> {
  await handOver(root, shelvesOf(manuscript));
  const environment = { ...ENVIRONMENT, ...settings };
  const code = await runAstro(root, ['build', '--outDir', NEXT_FOLDER, ...args], environment);
  await takeBack(root);
  if (code === 0 && existsSync(join(root, NEXT_FOLDER, 'index.html'))) return true;
  await discardNext(root);
  console.error('\nThe site was not built: see the message above. dist/ is as it was.');
  return false;
}

const WITH_DRAFT = '--with-draft';

/**
 * Astro lets variables of the shell stand for `import.meta.env.DEV` and its like: with `DEV=1` the site would get the
 * scripts of the preview and no content policy.
 */
const ENVIRONMENT = {
  NODE_ENV: 'production',
  ASSETS_PREFIX: undefined,
  DOWNLOADS_OF_RELEASE: undefined,
  BASE_URL: undefined,
  DEV: undefined,
  MODE: undefined,
  PROD: undefined,
  SITE: undefined,
  SSR: undefined,
};
