import { h } from 'hastscript';
import { contentsOf } from './counting.ts';
import { markedWords, type Mode } from './marked-words.ts';
import { movedLabel } from './move-labels.ts';
import type { Cell, Change, RowContent } from './page-redline.ts';
import type { RedlineSetting } from './redline-setting.ts';
import type { Element } from 'hast';

/** A table with its changes marked cell by cell. A row that moved stands at its old place for those who ask for the old view. */
export function markedTable(rows: Change[], mode: Mode, setting: RedlineSetting): Element {
  const isHead = ({ cells }: RowContent) =>
    cells.length > 0 && cells.every(({ tag }) => tag === 'th');
  const head: Element[] = [];
  const body: Element[] = [];
  for (const change of rows) {
    for (const [index, row] of (contentsOf(change) as RowContent[]).entries()) {
      const shown = shownRow(row, change, index === 0, mode, setting);
      if (isHead(row) && body.length === 0) head.push(shown);
      else body.push(shown);
    }
  }
  return h('div.scroll', [
    h('table', [
      ...(head.length > 0 ? [h('thead', head)] : []),
      ...(body.length > 0 ? [h('tbody', body)] : []),
    ]),
  ]);
}

function shownRow(
  { cells }: RowContent,
  change: Change,
  isFirst: boolean,
  mode: Mode,
  setting: RedlineSetting,
): Element {
  const { kind } = change;
  const isPlain = mode.isPlain || kind === 'left';
  const shown = cells.map((cell) =>
    shownCell(cell, { ...mode, isPlain }, kind === 'edited' || kind === 'moved', setting),
  );
  if (kind === 'moved' && isFirst) {
    const label = h('span.label', movedLabel(change.move, setting));
    shown[0]?.children.unshift(label, { type: 'text', value: ' ' });
  }
  const name = mode.isPlain ? undefined : ROW_CLASSES[kind];
  return h(
    'tr',
    { ...(name && { className: name }), ...(kind === 'left' && { hidden: true }) },
    shown,
  );
}

function shownCell(cell: Cell, mode: Mode, isRowEdited: boolean, setting: RedlineSetting): Element {
  const { kind, tag, align, scope, runs } = cell;
  const isEdited = isRowEdited && runs.some((run) => run.kind !== 'same');
  const name = kind === 'inserted' ? 'ins' : kind === 'deleted' ? 'del' : isEdited ? 'edited' : '';
  const own = {
    ...(scope && { scope }),
    ...(align && { dataAlign: align }),
    ...(name && !mode.isPlain && { className: [name] }),
  };
  return h(tag, own, markedWords(runs, mode, setting));
}

const ROW_CLASSES: Partial<Record<Change['kind'], string[]>> = {
  inserted: ['ins'],
  deleted: ['del'],
  moved: ['moved'],
  left: ['left', 'old-only'],
};
