import { YARDSTICKS } from './budgets.ts';
import { editionReport } from './edition-report.ts';
import { table } from '../table.ts';
import type { Run } from './measured-run.ts';
import type { Results } from './results.ts';
import type { Verdict } from './verdicts.ts';

/** The whole result as text. */
export function report(results: Results, verdicts: Verdict[]): string {
  const { machine } = results;
  const versions = Object.entries(machine.packages).map((each) => each.join(' '));
  return [
    `${machine.processors} processors, Node ${machine.node}, ${versions.join(', ')}; medians of ${results.rounds}`,
    ...(results.builds.length > 0 ? [builds(results)] : []),
    ...(results.further.length > 0 ? [further(results)] : []),
    ...(results.editions ? [editionReport(results.editions)] : []),
    ...(results.kinds.length > 0 ? [kinds(results)] : []),
    ...(results.search.length > 0 ? [search(results)] : []),
    budgets(verdicts),
    yardsticks(),
  ].join('\n\n');
}

function builds({ builds }: Results): string {
  const seconds = (run: Run): string =>
    `${run.seconds.toFixed(1)} / ${run.processorSeconds?.toFixed(1) ?? '?'}`;
  const rows = builds.map(({ name, ours, plain, ratio, processorRatio }) => [
    name,
    seconds(ours),
    seconds(plain),
    `${ratio.toFixed(2)} / ${processorRatio?.toFixed(2) ?? '?'}`,
    `${megabytes(ours.peakBytes)} / ${megabytes(plain.peakBytes)}`,
  ]);
  const head = ['build, wall / processor', 'ours s', 'plain s', 'ratio', 'peak MB ours / plain'];
  return table([head, ...rows]);
}

function further({ further }: Results): string {
  const rows = further.map(({ what, milliseconds }) => [what, milliseconds.toFixed(1)]);
  return table([['each further', 'processor ms'], ...rows]);
}

function kinds({ kinds }: Results): string {
  const rows = kinds.map(({ kind, pages, requests, weight, largest }) => [
    kind,
    String(pages),
    String(requests),
    kilobytes(weight.raw),
    kilobytes(weight.gzip),
    kilobytes(weight.brotli),
    kilobytes(largest.brotli),
  ]);
  const head = ['first view, kB', 'pages', 'requests', 'raw', 'gzip', 'Brotli', 'largest'];
  return table([head, ...rows]);
}

function search({ search }: Results): string {
  const rows = search.map(({ name, milliseconds, requests, weight }) => [
    name,
    milliseconds.toFixed(0),
    String(requests),
    kilobytes(weight.raw),
    kilobytes(weight.brotli),
  ]);
  return table([['cold search', 'first result ms', 'requests', 'raw kB', 'Brotli kB'], ...rows]);
}

function budgets(verdicts: Verdict[]): string {
  const rows = verdicts.map(({ what, figure, budget, unit, isOver }) => [
    what,
    print(figure, unit),
    print(budget, unit),
    isOver ? 'over' : 'ok',
  ]);
  return table([['budget', 'figure', 'at most', ''], ...rows]);
}

function yardsticks(): string {
  const lines = YARDSTICKS.map(([what, figure]) => `  ${what.padEnd(36)} ${figure}`);
  return [
    'Beside them, as published in the design (section 10), not measured here:',
    ...lines,
  ].join('\n');
}

function print(figure: number, unit: Verdict['unit']): string {
  if (unit === 'B') return `${kilobytes(figure)} kB`;
  return unit === 'x' ? figure.toFixed(2) : `${figure.toFixed(0)} ${unit}`.trim();
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function megabytes(bytes: number | null): string {
  return bytes === null ? '?' : (bytes / 1e6).toFixed(0);
}
