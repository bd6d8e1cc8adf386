import { BUDGETS } from './budgets.ts';
import type { EditionFigures } from './edition-figures.ts';
import type { Results } from './results.ts';

/** Every budget with what was measured. What was not measured has no line. */
export function verdictsOf({
  builds,
  kinds,
  scriptBytes,
  isReadWithoutScript,
  search,
  editions,
}: Results): Verdict[] {
  const guide = kinds.find(({ kind }) => kind === 'guides/*');
  const build = builds.find(({ name }) => name.startsWith('200 '));
  const dialog = search.filter(({ way }) => way.includes('dialog'));
  const pages = search.filter(({ way }) => way.includes('search page'));
  const most = (numbers: number[]): number | undefined =>
    numbers.length > 0 ? Math.max(...numbers) : undefined;
  return [
    verdict('build of 200 pages, to plain', build?.ratio, BUDGETS.buildRatio, 'x'),
    verdict('typical guide, first view, Brotli', guide?.weight.brotli, BUDGETS.guideBytes, 'B'),
    verdict('typical guide, requests', guide?.requests, BUDGETS.guideRequests, ''),
    verdict('script needed to read', isReadWithoutScript ? 0 : scriptBytes, 0, 'B'),
    verdict('script before a search, Brotli', scriptBytes, BUDGETS.scriptBytes, 'B'),
    verdict('fonts of the first view', guide?.fonts.raw, BUDGETS.fontBytes, 'B'),
    ...dialog.map(({ name, milliseconds }) =>
      verdict(`first result ${name}`, milliseconds, BUDGETS.firstResultMs, 'ms'),
    ),
    verdict(
      'cold search page, requests',
      most(pages.map(({ requests }) => requests)),
      BUDGETS.searchRequests,
      '',
    ),
    ...(editions ? verdictsOfEditions(editions) : []),
  ].filter((each) => each !== null);
}

/** By either reading of "compile and render": what differs between the two kinds of page, and all of it. */
function verdictsOfEditions({ compile, render, redline }: EditionFigures): (Verdict | null)[] {
  const [frozen, mdx] = [compile.editionMs + render.editionMs, compile.mdxMs + render.mdxMs];
  const { frozenRatio, redlineMs } = BUDGETS;
  return [
    verdict('frozen page, compile, to MDX', compile.editionMs / compile.mdxMs, frozenRatio, 'x'),
    verdict('frozen page, compile and render, to MDX', frozen / mdx, frozenRatio, 'x'),
    verdict('redline of 2,000 words', redline.ms, redlineMs, 'ms'),
  ];
}

function verdict(
  what: string,
  figure: number | null | undefined,
  budget: number,
  unit: Verdict['unit'],
): Verdict | null {
  return figure === undefined || figure === null
    ? null
    : { what, figure, budget, unit, isOver: figure > budget };
}

export interface Verdict {
  what: string;
  figure: number;
  budget: number;
  /** `x` is a ratio, `B` bytes; a number of things has none. */
  unit: 'x' | 'B' | 'ms' | '';
  isOver: boolean;
}
