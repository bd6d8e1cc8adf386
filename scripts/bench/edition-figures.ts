import { join } from 'node:path';
import { measureAfterRender, type AfterRender } from './after-render.ts';
import { buildCold, fillContent, mediansOf } from './builds.ts';
import { measureCompiling, type CompileCost } from './compile-cost.ts';
import { cutEditions, editionId } from './cut-editions.ts';
import { measureSize, type EditionSize } from './edition-size.ts';
import { measureRedlines, type RedlineCost } from './redline-cost.ts';
import { renderTimes, usualTime } from './render-log.ts';
import type { MeasuredBuild, Run } from './measured-run.ts';
import type { Workshop } from './workshop.ts';

/** Builds generated pages with more and more published editions, and measures what a page of one costs beside one from MDX. */
export async function measureEditions(
  { ours, content: from, folder }: Workshop,
  { rounds, isQuick }: { rounds: number; isQuick: boolean },
): Promise<EditionFigures> {
  const name = `${PAGES} generated pages`;
  await fillContent(ours, { name, from, size: { pages: PAGES, uncitedSources: 0 } });
  const builds: EditionBuild[] = [];
  const printed: string[] = [];
  let have = 0;
  for (const count of isQuick ? [1, 5] : [1, 5, 10]) {
    await cutEditions(ours, from, { pages: PAGES, have, count });
    have = count;
    const runs: MeasuredBuild[] = [];
    for (let round = 1; round <= rounds; round++) {
      runs.push(await buildCold(ours));
      const { seconds } = runs.at(-1)!;
      console.log(`${count} editions, round ${round} of ${rounds}: ${seconds.toFixed(1)} s`);
    }
    builds.push({ editions: count, ...mediansOf(runs) });
    printed.push(...runs.map((run) => run.printed));
  }
  console.log('A page of an edition beside one from MDX …');
  const temporary = join(folder, 'pages-alone');
  return {
    pages: PAGES,
    builds,
    compile: await measureCompiling(ours, { from, temporary, pages: PAGES, rounds: rounds + 2 }),
    render: renderCost(printed),
    after: await measureAfterRender(join(ours, 'dist'), FIRST, join(folder, 'after')),
    redline: await measureRedlines(from, REDLINES),
    size: await measureSize(ours, FIRST),
  };
}

/** Of all builds together. */
function renderCost(printed: readonly string[]): RenderCost {
  const usual = (edition: string): number =>
    usualTime(printed.flatMap((text) => renderTimes(text, edition)));
  return { mdxMs: usual('draft'), editionMs: usual(FIRST) };
}

const PAGES = 200;
const REDLINES = 9;
const FIRST = editionId(1);

export interface EditionFigures {
  /** Pages of the draft and of each edition. */
  pages: number;
  builds: EditionBuild[];
  compile: CompileCost;
  render: RenderCost;
  after: AfterRender;
  redline: RedlineCost;
  size: EditionSize;
}

/** A build with so many published editions beside the draft; medians. */
export interface EditionBuild extends Run {
  editions: number;
}

/** From the record to the written file, milliseconds a page; the code is the same for both. */
export interface RenderCost {
  mdxMs: number;
  editionMs: number;
}
