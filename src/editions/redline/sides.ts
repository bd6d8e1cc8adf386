import { contentsOf } from './counting.ts';
import { joinTokens } from './token.ts';
import type { Change, Content, PageRedline } from './page-redline.ts';
import type { Run } from './run.ts';

/** The later text alone: a line for each paragraph, heading, caption and row of a table. */
export function newText({ body }: Pick<PageRedline, 'body'>): string {
  return sideOf(body, 'after').join('\n');
}

/** The earlier text alone, in its own order. */
export function oldText({ body }: Pick<PageRedline, 'body'>): string {
  return sideOf(body, 'before').join('\n');
}

/** One side of some blocks, a line each. */
export function sideLines(blocks: Content[], side: Side): string[] {
  return blocks.flatMap((block) => linesOf(block, side));
}

function sideOf(changes: Change[], side: Side): string[] {
  return changes
    .filter(({ kind }) => !ABSENT[side].includes(kind))
    .flatMap((change) => sideLines(contentsOf(change), side));
}

function linesOf(content: Content, side: Side): string[] {
  switch (content.type) {
    case 'text':
      return [lineOf(content.runs, side)];
    case 'pieces':
      return content[side].map(({ runs }) => lineOf(runs, side));
    case 'row':
      return [
        content.cells
          .filter(({ kind }) => !ABSENT[side].includes(kind))
          .map(({ runs }) => lineOf(runs, side))
          .join('\t'),
      ];
    case 'table':
      return sideOf(content.rows, side);
    case 'box':
      return sideOf(content.children, side);
  }
}

function lineOf(runs: Run[], side: Side): string {
  return joinTokens(runs.flatMap((run) => run[side]));
}

/** What is not there on each side. */
const ABSENT: Record<Side, Change['kind'][]> = {
  before: ['inserted', 'moved'],
  after: ['deleted', 'left'],
};

type Side = 'before' | 'after';
