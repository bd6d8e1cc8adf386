import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeGeneratedContent, type ContentSize } from './generated-content.ts';
import { CACHES } from './linked-modules.ts';
import { measureBuild, type MeasuredBuild, type Run } from './measured-run.ts';
import { median } from './median.ts';

/** Builds the same pages with both projects in turn, each time from cold, as often as asked. */
export async function compareBuilds(
  { ours, plain }: Projects,
  content: Content,
  rounds: number,
  say: (line: string) => void,
): Promise<Comparison> {
  for (const project of [ours, plain]) await fillContent(project, content);
  const pairs: Pair[] = [];
  for (let round = 1; round <= rounds; round++) {
    const pair = { ours: await buildCold(ours), plain: await buildCold(plain) };
    const times = `ours ${pair.ours.seconds.toFixed(1)} s, plain ${pair.plain.seconds.toFixed(1)} s`;
    say(`${content.name}, round ${round} of ${rounds}: ${times}`);
    pairs.push(pair);
  }
  return summarize(content.name, pairs);
}

/** Builds with our project alone, as often as asked, and gives the medians. */
export async function measureOurs(ours: string, content: Content, rounds: number): Promise<Run> {
  await fillContent(ours, content);
  const runs: Run[] = [];
  for (let round = 0; round < rounds; round++) runs.push(await buildCold(ours));
  return mediansOf(runs);
}

/** Puts content of a kind into a project, in place of what it had. */
export async function fillContent(project: string, { size, from }: Content): Promise<void> {
  const to = join(project, 'content');
  await rm(to, { recursive: true, force: true });
  if (size) await writeGeneratedContent(to, from, size);
  else await cp(from, to, { recursive: true });
}

/** Builds a project without anything that earlier builds left. */
export async function buildCold(project: string): Promise<MeasuredBuild> {
  for (const cache of CACHES) await rm(join(project, cache), { recursive: true, force: true });
  return measureBuild(project);
}

/** A ratio is taken inside each round, where both builds met about the same load; then the median of the ratios. */
function summarize(name: string, pairs: Pair[]): Comparison {
  const ratio = (of: (run: Run) => number | null): number | null => {
    const ratios = pairs.flatMap(({ ours, plain }) => {
      const [a, b] = [of(ours), of(plain)];
      return a === null || b === null ? [] : [a / b];
    });
    return ratios.length > 0 ? median(ratios) : null;
  };
  return {
    name,
    ours: mediansOf(pairs.map((pair) => pair.ours)),
    plain: mediansOf(pairs.map((pair) => pair.plain)),
    ratio: ratio((run) => run.seconds)!,
    processorRatio: ratio((run) => run.processorSeconds),
  };
}

/** The median of each figure; null where the system does not tell. */
export function mediansOf(runs: readonly Run[]): Run {
  const known = (values: (number | null)[]): number | null =>
    values.includes(null) ? null : median(values as number[]);
  return {
    seconds: median(runs.map(({ seconds }) => seconds)),
    processorSeconds: known(runs.map(({ processorSeconds }) => processorSeconds)),
    peakBytes: known(runs.map(({ peakBytes }) => peakBytes)),
  };
}

interface Pair {
  ours: Run;
  plain: Run;
}

/** Folders of the two projects. */
export interface Projects {
  ours: string;
  plain: string;
}

/** What is built: generated pages of a size, or the content folder as it is. */
export interface Content {
  /** In words, for the table. */
  name: string;
  /** A copy of the real content folder. */
  from: string;
  size?: ContentSize;
}

/** `ours` and `plain` are the medians of all rounds. */
export interface Comparison {
  name: string;
  ours: Run;
  plain: Run;
  /** Wall time, ours to plain. */
  ratio: number;
  /** Processor time, ours to plain; null where the system does not tell. */
  processorRatio: number | null;
}
