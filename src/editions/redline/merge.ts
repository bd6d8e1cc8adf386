import { heaviestInOrder, type Placed } from './in-order.ts';
import { mergeLeaves, plainContent } from './content.ts';
import { moveBook, type MoveBook, type Titled } from './moves.ts';
import { rowMerger } from './table.ts';
import type { Block, Box } from './block.ts';
import type { BoxContent, Change, Content } from './page-redline.ts';
import type { Pairs } from './pairing.ts';

/** Weaves two texts into one, in the order of the later; what only the earlier had stands where it was. */
export function mergeTexts(before: Titled, after: Titled, pairs: Pairs): Change[] {
  const book = moveBook(before, after, pairs);
  const merge: Merger = (a, b) => mergeBlocks(a, b, pairs, book);
  return weave(before.blocks, after.blocks, pairs, book, merge);
}

function weave(
  before: Block[],
  after: Block[],
  pairs: Pairs,
  book: MoveBook,
  merge: Merger,
): Change[] {
  const changes: Change[] = [];
  const order = orderOf(before, after, pairs);
  const moveOf = (old: Block, now: Block) => book.moveOf(old, now, order.directionOf(old));
  let waiting = 0;
  /** What stood between the last block that kept its place and the next. */
  const showGone = () => {
    for (; waiting < before.length && !order.keeps.has(before[waiting]!); waiting += 1) {
      const block = before[waiting]!;
      const partner = pairs.after.get(block);
      if (partner) {
        const blocks = oldContents(block, partner, pairs);
        add(changes, { kind: 'left', blocks, move: moveOf(block, partner) });
      } else if (!pairs.absorbed.has(block))
        add(changes, { kind: 'deleted', blocks: [merge(block, null)] });
    }
  };
  showGone();
  for (const block of after.filter((each) => !pairs.absorbed.has(each))) {
    const partner = pairs.before.get(block);
    const content = merge(partner ?? null, block);
    if (!partner) add(changes, { kind: 'inserted', blocks: [content] });
    else if (order.keeps.has(partner)) {
      changes.push({ kind: isChanged(content) ? 'edited' : 'same', block: content });
      waiting += 1;
      showGone();
    } else {
      const move = moveOf(partner, block);
      add(changes, { kind: 'moved', blocks: [content], move, isEdited: isChanged(content) });
    }
  }
  return changes;
}

function mergeBlocks(
  before: Block | null,
  after: Block | null,
  pairs: Pairs,
  book: MoveBook,
): Content {
  if (before?.type === 'box' || after?.type === 'box')
    return mergeBoxes(before as Box | null, after as Box | null, pairs, book);
  return mergeLeaves(before, after, pairs);
}

function mergeBoxes(before: Box | null, after: Box | null, pairs: Pairs, book: MoveBook): Content {
  const { tag, part, note, figure } = (after ?? before)!;
  const [old, now] = [before?.children ?? [], after?.children ?? []];
  if (tag === 'table') {
    const merge = rowMerger(old as Box[], now as Box[]);
    return { type: 'table', rows: weave(old, now, pairs, book, merge) };
  }
  const merge: Merger = (a, b) => mergeBlocks(a, b, pairs, book);
  return {
    type: 'box',
    tag,
    ...namesOf(before, after),
    ...(part && { part }),
    ...(note && { note }),
    ...(figure && { figure }),
    children: weave(old, now, pairs, book, merge),
  };
}

function namesOf(before: Block | null, after: Block | null): Pick<BoxContent, 'id' | 'formerId'> {
  const id = after ? after.anchor : before?.anchor;
  const former = before && after && before.anchor !== after.anchor ? before.anchor : undefined;
  return { ...(id && { id }), ...(former && { formerId: former }) };
}

function oldContents(block: Block, partner: Block, pairs: Pairs): Content[] {
  const joined = pairs.pieces.get(partner);
  return (joined ?? [block]).map((each) => plainContent(each));
}

/** Puts a change with the last one if they are of one kind and, for what moved, moved together. */
function add(changes: Change[], change: Exclude<Change, { block: Content }>): void {
  const last = changes.at(-1);
  if (!last || !('blocks' in last) || last.kind !== change.kind) changes.push(change);
  else if (!('move' in last) || !('move' in change)) last.blocks.push(...change.blocks);
  else if (last.move !== change.move) changes.push(change);
  else {
    last.blocks.push(...change.blocks);
    if (last.kind === 'moved' && change.kind === 'moved') last.isEdited ||= change.isEdited;
  }
}

/** Which blocks kept their place among their neighbours, and which way the others went. */
function orderOf(before: Block[], after: Block[], pairs: Pairs): Order {
  const positions = new Map(before.map((block, index) => [block, index]));
  const placed = after.flatMap((block, index) => {
    const position = positions.get(pairs.before.get(block)!);
    return position === undefined
      ? []
      : [{ before: position, after: index, weight: weightOf(block) }];
  });
  const chosen = heaviestInOrder(placed, before.length);
  const byBefore = new Map(placed.map((each) => [before[each.before]!, each]));
  const keeps = new Set([...chosen].map((each) => before[each.before]!));
  const ends = endsBefore(chosen, before.length);
  return {
    keeps,
    directionOf: (block) => {
      const found = byBefore.get(block);
      if (!found) return null;
      return (ends[found.before] ?? -1) > found.after ? 'up' : 'down';
    },
  };
}

/** A section keeps its place before any paragraph does, and a practice before most. */
function weightOf({ tag, words }: Block): number {
  return words + 1 + (FRAME[tag] ?? 0);
}

/** For each earlier position, the later one of the last block before it that kept its place. */
function endsBefore(kept: Set<Placed>, positions: number): (number | undefined)[] {
  const byPosition = new Map([...kept].map(({ before, after }) => [before, after]));
  let end: number | undefined;
  return Array.from({ length: positions }, (_, position) => {
    const here = end;
    end = byPosition.get(position) ?? end;
    return here;
  });
}

/** Whether anything in a block is not as it was. */
export function isChanged(content: Content): boolean {
  if (content.type === 'pieces') return true;
  if (content.type === 'text')
    return content.formerId !== undefined || content.runs.some(({ kind }) => kind !== 'same');
  if (content.type === 'row')
    return content.cells.some(
      ({ kind, runs }) => kind !== 'same' || runs.some((run) => run.kind !== 'same'),
    );
  const inside = content.type === 'table' ? content.rows : content.children;
  return (
    (content.type === 'box' && content.formerId !== undefined) ||
    inside.some(({ kind }) => kind !== 'same')
  );
}

const FRAME: Record<string, number> = { h2: 1000, h3: 300, section: 300 };

type Merger = (before: Block | null, after: Block | null) => Content;

interface Order {
  keeps: Set<Block>;
  directionOf(block: Block): 'up' | 'down' | null;
}
