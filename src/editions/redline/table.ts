import { diffArrays } from 'diff';
import { compareTokens, wholeRun } from './run.ts';
import type { Block, Box, Leaf } from './block.ts';
import type { Cell, RowContent } from './page-redline.ts';

/** Merges the rows of two tables cell by cell, once it is known which column is which. */
export function rowMerger(before: Box[], after: Box[]): RowMerger {
  const columns = alignColumns(cellsOf(before[0]), cellsOf(after[0]));
  const width = {
    before: columns.filter(({ before: at }) => at !== null).length,
    after: columns.filter(({ after: at }) => at !== null).length,
  };
  return (old, now) => {
    const [oldCells, nowCells] = [cellsOf(old), cellsOf(now)];
    const cells = columns.flatMap(({ before: i, after: j }) =>
      cellOf(
        i === null ? undefined : oldCells[i],
        j === null ? undefined : nowCells[j],
        kindOf(i, j),
        old,
        now,
      ),
    );
    const extra = [
      ...oldCells
        .slice(width.before)
        .flatMap((cell) => cellOf(cell, undefined, 'deleted', old, now)),
      ...nowCells
        .slice(width.after)
        .flatMap((cell) => cellOf(undefined, cell, 'inserted', old, now)),
    ];
    return { type: 'row', cells: [...cells, ...extra] };
  };
}

/** Columns are matched by their headers; where as many went as came in one place, they have been renamed. */
function alignColumns(before: Leaf[], after: Leaf[]): Column[] {
  const names = (cells: Leaf[]) =>
    cells.map(({ tokens }) => tokens.map(({ key }) => key).join(' '));
  const columns: Column[] = [];
  let [i, j] = [0, 0];
  let gone: number[] = [];
  const settle = (came: number[]) => {
    const isRenamed = gone.length === came.length;
    for (const at of gone) columns.push({ before: at, after: isRenamed ? came.shift()! : null });
    for (const at of came) columns.push({ before: null, after: at });
    gone = [];
  };
  for (const { added, removed, count } of diffArrays(names(before), names(after))) {
    if (removed) gone = range(i, (i += count));
    else if (added) settle(range(j, (j += count)));
    else {
      settle([]);
      for (let step = 0; step < count; step += 1) columns.push({ before: i++, after: j++ });
    }
  }
  settle([]);
  return columns;
}

/** The cell of one row in one column; none where neither row of the pair reaches so far. */
function cellOf(
  before: Leaf | undefined,
  after: Leaf | undefined,
  kind: Cell['kind'],
  old: Block | null,
  now: Block | null,
): Cell[] {
  const model = after ?? before;
  const cell = (runs: Cell['runs'], leaf: Leaf | undefined): Cell => ({
    kind:
      kind === 'same' && old && now && !(before && after)
        ? before
          ? 'deleted'
          : 'inserted'
        : kind,
    tag: leaf?.tag ?? tagOf(old, now),
    ...(leaf?.align && { align: leaf.align }),
    ...(leaf?.scope && { scope: leaf.scope }),
    runs,
  });
  if (before && after) return [cell(compareTokens(before.tokens, after.tokens), model)];
  if (model) return [cell(wholeRun(before ? 'deleted' : 'inserted', model.tokens), model)];
  return kind === 'same' ? [] : [cell([], model)];
}

/** An empty cell is of the kind of its neighbours. */
function tagOf(old: Block | null, now: Block | null): string {
  return cellsOf(now ?? old)[0]?.tag ?? 'td';
}

function kindOf(before: number | null, after: number | null): Cell['kind'] {
  if (before === null) return 'inserted';
  return after === null ? 'deleted' : 'same';
}

function cellsOf(row: Block | null | undefined): Leaf[] {
  return row?.type === 'box' ? (row.children as Leaf[]) : [];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

type RowMerger = (before: Block | null, after: Block | null) => RowContent;

/** Where a column stands on each side; null where it does not exist. */
interface Column {
  before: number | null;
  after: number | null;
}
