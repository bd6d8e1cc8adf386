/**
 * `npm run bench [-- --rounds 3 --quick]`: measures builds beside plain Astro, the weight of pages and the speed of search,
 * prints the figures beside their budgets and writes them to `bench-results.json`. `--quick` is one round without the
 * 1,000 pages. A figure over its budget is no failure: times belong to the machine.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureBuilds } from './bench/build-figures.ts';
import { machineFacts } from './bench/machine.ts';
import { measureKinds } from './bench/page-kinds.ts';
import { readsWithoutScript } from './bench/reading.ts';
import { report } from './bench/report.ts';
import { scriptsBeforeSearch } from './bench/script-weight.ts';
import { measureSearch } from './bench/search-speed.ts';
import { verdictsOf } from './bench/verdicts.ts';
import type { Results } from './bench/results.ts';

export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '3' },
      quick: { type: 'boolean', default: false },
    },
  });
  const rounds = values.quick ? 1 : Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) {
    console.error('--rounds wants a whole number from 1, such as 3.');
    return 1;
  }
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const results = await measure(folder, { rounds, isQuick: values.quick });
    const verdicts = verdictsOf(results);
    console.log(`\n${report(results, verdicts)}`);
    await writeFile('bench-results.json', `${JSON.stringify({ ...results, verdicts }, null, 2)}\n`);
    return 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(
  folder: string,
  extent: { rounds: number; isQuick: boolean },
): Promise<Results> {
  const root = process.cwd();
  const { site, builds, further } = await measureBuilds(root, folder, extent);
  console.log('Pages and search …');
  return {
    machine: await machineFacts(root),
    rounds: extent.rounds,
    builds,
    further,
    kinds: await measureKinds(site),
    scriptBytes: (await scriptsBeforeSearch(site)).brotli,
    isReadWithoutScript: await readsWithoutScript(site, GUIDE),
    search: await measureSearch(site, folder, extent.isQuick ? 3 : 9),
  };
}

const GUIDE = 'draft/en/guides/joint-patrols.html';
