import { countWords } from './token.ts';
import type { Change, Content, FactChange, PageRedline } from './page-redline.ts';
import type { Run } from './run.ts';

/** Words that were inserted and deleted in a text and its facts. */
export function countWordsOf(body: Change[], facts: FactChange[]): PageRedline['words'] {
  const runs = [
    ...body.flatMap(runsOfChange),
    ...facts
      .filter(({ name }) => name === 'title' || name === 'summary')
      .flatMap((fact) => fact.runs),
  ];
  const count = (kind: Run['kind'], side: 'before' | 'after') =>
    runs.reduce((sum, run) => sum + (run.kind === kind ? countWords(run[side]) : 0), 0);
  return { inserted: count('inserted', 'after'), deleted: count('deleted', 'before') };
}

/** Passages that moved, those inside others too. */
export function countMoves(body: Change[]): number {
  const numbers = new Set<number>();
  const visit = (change: Change) => {
    if (change.kind === 'moved') numbers.add(change.move.number);
    for (const content of contentsOf(change)) childrenOf(content).forEach(visit);
  };
  body.forEach(visit);
  return numbers.size;
}

/** The blocks of a change, whether it holds one or several. */
export function contentsOf(change: Change): Content[] {
  return 'blocks' in change ? change.blocks : [change.block];
}

function runsOfChange(change: Change): Run[] {
  return contentsOf(change).flatMap(runsOf);
}

function runsOf(content: Content): Run[] {
  if (content.type === 'text') return content.runs;
  if (content.type === 'pieces') return content.after.flatMap(({ runs }) => runs);
  if (content.type === 'row') return content.cells.flatMap(({ runs }) => runs);
  return childrenOf(content).flatMap(runsOfChange);
}

function childrenOf(content: Content): Change[] {
  if (content.type === 'box') return content.children;
  return content.type === 'table' ? content.rows : [];
}
