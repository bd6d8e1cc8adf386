import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadEditions } from '../../../src/editions/load-editions.ts';
import { cut, withGoodContent } from '../../helpers/cutting.ts';
import type { Step } from '../../../src/editions/publish.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const DYING = join(ROOT, 'tests', 'helpers', 'die-while-cutting.ts');
const COMMAND = join(ROOT, 'scripts', 'run.mjs');

describe('a cut that is killed', () => {
  it.each<[Step, number]>([
    ['written', 0],
    ['edition in place', 0],
    ['published', 1],
  ])(
    'when it has reached "%s" has published %i editions, and the next one is whole',
    (step, count) =>
      withGoodContent(async (content) => {
        expect(await run([DYING, content, step], ROOT)).not.toBe(0);
        await expectWhole(content, count);
      }),
  );

  it('at any moment leaves the whole edition or none', async () => {
    const outcomes = [];
    for (const delay of MOMENTS)
      outcomes.push(
        await withGoodContent(async (content) => {
          const project = dirname(content);
          await run([COMMAND, 'edition', ...CUT], project, delay);
          const isThere = (await loadEditions(content)).length === 1;
          await expectWhole(content, isThere ? 1 : 0);
          return isThere;
        }),
      );
    expect(outcomes.at(-1)).toBe(true);
  });
});

/** All that is listed is sound, and the next cut goes through and leaves nothing unfinished. */
async function expectWhole(content: string, count: number): Promise<void> {
  const loaded = await loadEditions(content);
  expect(loaded).toHaveLength(count);
  await cut(content, { id: `2026.${count + 1}` });
  expect(await loadEditions(content)).toHaveLength(count + 1);
  expect(existsSync(join(content, 'editions', '2026.1.jsonl.unfinished'))).toBe(false);
  expect(existsSync(join(content, 'editions', 'editions.yaml.unfinished'))).toBe(false);
}

/** Runs a script of Node to its end, or kills it after a delay in milliseconds; gives its exit code, none where it was killed. */
async function run(args: string[], cwd: string, delay?: number): Promise<number | null> {
  const child = spawn(process.execPath, args, { cwd, stdio: 'ignore' });
  const timer = delay === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), delay);
  const [code] = (await once(child, 'exit')) as [number | null];
  clearTimeout(timer);
  return code;
}

const CUT = ['cut', '2026.1', '--title', 'First edition', '--allow-dirty'];

/** Milliseconds from the start; the last is long after the end. */
const MOMENTS = [100, 500, 800, 1000, 1200, 1500, 60_000];
