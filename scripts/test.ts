/**
 * `npm test`: every check there is. One that fails does not stop the next, so that all failures show at once.
 * The last line is `N passed, N failed`: the tests, and each step before them as one more.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export async function main(args: readonly string[]): Promise<number> {
  const failedSteps: string[] = [];
  for (const { name, command } of STEPS) {
    console.log(`\n${name}: ${command.join(' ')}`);
    if ((await run(command)) !== 0) failedSteps.push(name);
  }
  const isBuilt = !failedSteps.includes('Build');
  const tests = await runTests(args, isBuilt);
  const failed = tests.failed + failedSteps.length;
  for (const name of failedSteps) console.log(`Failed before the tests: ${name}`);
  console.log(`${tests.passed + STEPS.length - failedSteps.length} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

/** Runs all tests but those that need a Firefox, and counts them. */
async function runTests(args: readonly string[], isBuilt: boolean): Promise<Counts> {
  const folder = await mkdtemp(join(tmpdir(), 'tests-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  try {
    const code = await run([VITEST, 'run', '--project=!firefox', ...reporters, ...args], {
      DIST_IS_CURRENT: isBuilt ? 'yes' : '',
    });
    return await readCounts(report, code);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A file that cannot be read has no tests to count, and yet it failed: then vitest's exit code tells. */
async function readCounts(report: string, code: number): Promise<Counts> {
  const text = await readFile(report, 'utf8').catch(() => '{}');
  const { numPassedTests = 0, numFailedTests = 0 } = JSON.parse(text) as Report;
  const failed = code !== 0 && numFailedTests === 0 ? 1 : numFailedTests;
  return { passed: numPassedTests, failed };
}

/** Runs a script of Node with the terminal's input and output and gives its exit code. */
async function run(command: readonly string[], environment = {}): Promise<number> {
  const child = spawn(process.execPath, command, {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}

const VITEST = 'node_modules/vitest/vitest.mjs';

/** `astro check` comes before `tsc`, which needs the types that it writes. */
const STEPS: readonly Step[] = [
  {
    name: 'Types of pages',
    command: ['node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning'],
  },
  { name: 'Types', command: ['node_modules/typescript/bin/tsc'] },
  { name: 'Formatting', command: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
  { name: 'Content', command: ['scripts/run.mjs', 'check'] },
  { name: 'Prose', command: ['scripts/run.mjs', 'check', '--prose'] },
  { name: 'Build', command: ['scripts/run.mjs', 'build'] },
];

interface Step {
  name: string;
  /** A script and its arguments. */
  command: readonly string[];
}

interface Counts {
  passed: number;
  failed: number;
}

/** What we read of vitest's JSON report. */
interface Report {
  numPassedTests?: number;
  numFailedTests?: number;
}
