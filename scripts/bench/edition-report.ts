import { table } from '../table.ts';
import type { EditionFigures } from './edition-figures.ts';
import type { Run } from './measured-run.ts';

/** What was measured of editions, as text. */
export function editionReport(figures: EditionFigures): string {
  return [builds(figures), page(figures), others(figures)].join('\n\n');
}

function builds({ pages, builds }: EditionFigures): string {
  const rows = builds.map(({ editions, seconds, processorSeconds, peakBytes }) => [
    String(editions),
    seconds.toFixed(1),
    processorSeconds?.toFixed(1) ?? '?',
    peakBytes === null ? '?' : (peakBytes / 1e6).toFixed(0),
  ]);
  const head = [`draft and editions of ${pages} pages`, 'wall s', 'processor s', 'peak MB'];
  return table([head, ...rows]);
}

/** Everything that a build does for one more page of an edition: index, relative pass, lists, registers and redlines too. */
function furtherPage({ pages, builds }: EditionFigures): string {
  const [first, last] = [builds[0]!, builds.at(-1)!];
  const further = (last.editions - first.editions) * pages;
  const cost = (run: Run): number => run.processorSeconds ?? run.seconds;
  return (((cost(last) - cost(first)) * 1000) / further).toFixed(1);
}

/** Compile is from the bytes to the record; render, from the record to the written file, is one code for both. */
function page({ compile, render, after }: EditionFigures): string {
  const row = (what: string, mdx: number, edition: number): string[] => [
    what,
    mdx.toFixed(2),
    edition.toFixed(2),
    (edition / mdx).toFixed(2),
  ];
  const same = (what: string, ms: number): string[] => [what, ms.toFixed(2), ms.toFixed(2), ''];
  return table([
    ['a page, ms', 'from MDX', 'from an edition', 'ratio'],
    row('compile: bytes to record', compile.mdxMs, compile.editionMs),
    ['  of which checks across files', compile.checkingMs.toFixed(2), '', ''],
    row('render: view, dress, lay out, write', render.mdxMs, render.editionMs),
    row('compile and render', compile.mdxMs + render.mdxMs, compile.editionMs + render.editionMs),
    same('apart: search index', after.indexMs),
    same('apart: relative pass', after.relativeMs),
  ]);
}

function others(figures: EditionFigures): string {
  const { redline, size } = figures;
  const bytes = (count: number): string => count.toFixed(0);
  return table([
    ['of editions', 'figure'],
    ['each further page of an edition, all in, processor ms', furtherPage(figures)],
    [
      `redline of ${redline.words} words, ms (the first: ${redline.slowestMs.toFixed(0)})`,
      redline.ms.toFixed(1),
    ],
    ['edition file, bytes a page with its share of the registers', bytes(size.raw)],
    ['the same, Brotli', bytes(size.brotli)],
    ['the line of a page alone', bytes(size.pageLine)],
    ['its MDX', bytes(size.mdx)],
  ]);
}
