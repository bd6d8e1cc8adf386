/**
 * `npm run bench [-- --rounds 3 --quick --only <part>]`: measures builds beside plain Astro, editions, the weight of pages and
 * the speed of search, prints the figures beside their budgets and writes them to `bench-results.json`. `--quick` is one
 * round without the 1,000 pages and the ten editions; `--only` measures one part, or several where it is repeated. A figure
 * over its budget is no failure: times belong to the machine.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureParts, PARTS, type Part } from './bench/parts.ts';
import { report } from './bench/report.ts';
import { verdictsOf } from './bench/verdicts.ts';
import { suggestion } from '../src/schemas/nearest.ts';

export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const rounds = values.quick ? 1 : Number(values.rounds);
  const parts = values.only ?? [...PARTS];
  const unknown = parts.find((part) => !PARTS.includes(part as Part));
  if (!Number.isInteger(rounds) || rounds < 1) {
    console.error('--rounds wants a whole number from 1, such as 3.');
    return 1;
  }
  if (unknown !== undefined) {
    console.error(`The bench has no part \`${unknown}\`.${suggestion(unknown, PARTS)}`);
    return 1;
  }
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const extent = { rounds, isQuick: values.quick };
    const results = await measureParts(parts as Part[], process.cwd(), folder, extent);
    const verdicts = verdictsOf(results);
    console.log(`\n${report(results, verdicts)}`);
    await writeFile('bench-results.json', `${JSON.stringify({ ...results, verdicts }, null, 2)}\n`);
    return 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const OPTIONS = {
  rounds: { type: 'string', default: '3' },
  quick: { type: 'boolean', default: false },
  only: { type: 'string', multiple: true },
} as const;
