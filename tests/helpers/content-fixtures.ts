import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { cpSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '../../src/checks/check-content.ts';
import { editionRules } from '../../src/checks/edition-rules.ts';
import { formatProblem } from '../../src/checks/problem.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');
const WORDS = join(import.meta.dirname, '..', '..', 'content', 'ui', 'en.yaml');

/** Names of the fixtures that are checked: every folder of `tests/fixtures/` with an `expected.txt`. */
export async function contentFixtures(): Promise<string[]> {
  const names = await readdir(FIXTURES);
  return names.filter((name) => existsSync(expectedFile(name))).sort();
}

/**
 * What the check prints for the good content with the files of a fixture laid over it. A few pages are no edition: of the
 * rules for editions it asks for the one that the fixture is named after.
 */
export async function problemsOf(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  try {
    const content = join(folder, 'content');
    cpSync(join(FIXTURES, 'good', 'content'), content, { recursive: true });
    cpSync(WORDS, join(content, 'ui', 'en.yaml'));
    cpSync(join(FIXTURES, name, 'content'), content, { recursive: true });
    const problems = await checkContent(
      content,
      editionRules.filter((rule) => rule.name === name),
    );
    return problems.map((problem) => `${formatProblem(problem)}\n`).join('');
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What the check is expected to print, one problem a line. */
export async function expectedProblems(name: string): Promise<string> {
  return (await readFile(expectedFile(name), 'utf8')).replaceAll('\r\n', '\n');
}

/** Writes what the check prints now as what is expected, to be read by eye before it is committed. */
export function rewriteExpected(name: string, problems: string): Promise<void> {
  return writeFile(expectedFile(name), problems);
}

/** Whether the file system tells `A` from `a`; on Windows and macOS it does not. */
export function tellsCaseApart(): boolean {
  return !existsSync(join(FIXTURES, 'GOOD'));
}

function expectedFile(name: string): string {
  return join(FIXTURES, name, 'expected.txt');
}
