import { everyBlock, type Block } from './block.ts';
import { likelyPairs } from './likeness.ts';
import { findPieces } from './pieces.ts';

/**
 * Finds which block of the later text is which of the earlier one: by authored id, by what they say, by the place that only
 * they can have, and then by likeness, inside the same box first and across boxes last.
 * @param renamed later id of a section or practice, by its earlier one
 */
export function pairBlocks(
  before: Block[],
  after: Block[],
  renamed: ReadonlyMap<string, string> = new Map(),
): Pairs {
  const pairs: Pairs = {
    after: new Map(),
    before: new Map(),
    pieces: new Map(),
    absorbed: new Set(),
    comparisons: 0,
  };
  pairInside(before, after, pairs, renamed);
  pairMoved(everyBlock(before), everyBlock(after), pairs);
  return pairs;
}

function pairInside(before: Block[], after: Block[], pairs: Pairs, renamed?: Renames): void {
  pairByName(before, after, pairs, (block, isBefore) =>
    anchorName(block, isBefore ? renamed : undefined),
  );
  pairEqual(before, after, pairs);
  pairByName(before, after, pairs, ({ shape, slot }) => slot && `${shape} ${slot}`);
  pairAlike(before, after, pairs);
  findPieces(before, after, pairs);
  for (const block of before) {
    const partner = pairs.after.get(block);
    if (partner) pairContents(block, partner, pairs);
  }
}

/** Rows of a table are paired like blocks; their cells go by column. */
function pairContents(before: Block, after: Block, pairs: Pairs): void {
  if (before.type === 'box' && after.type === 'box' && before.tag !== 'tr')
    pairInside(before.children, after.children, pairs);
}

function anchorName({ shape, anchor }: Block, renamed?: Renames): string | undefined {
  if (!anchor) return undefined;
  const kind = shape === 'practice' ? 'practice' : 'heading';
  return `${kind} ${renamed?.get(anchor) ?? anchor}`;
}

function pairByName(before: Block[], after: Block[], pairs: Pairs, nameOf: NameOf): void {
  const byName = new Map<string, Block>();
  for (const block of free(before, pairs.after)) {
    const name = nameOf(block, true);
    if (name && !byName.has(name)) byName.set(name, block);
  }
  for (const block of free(after, pairs.before)) {
    const name = nameOf(block, false);
    const partner = name === undefined ? undefined : byName.get(name);
    if (partner && !pairs.after.has(partner)) pair(partner, block, pairs);
  }
}

/** Of several blocks that say the same, the one whose neighbour is paired with this one's neighbour, else the first. */
function pairEqual(before: Block[], after: Block[], pairs: Pairs): void {
  const bySignature = Map.groupBy(free(before, pairs.after), ({ signature }) => signature);
  const next = new Map(before.map((block, index) => [block, before[index + 1]]));
  for (const [index, block] of after.entries()) {
    if (pairs.before.has(block)) continue;
    const equals = bySignature.get(block.signature);
    if (!equals || equals.length === 0) continue;
    const neighbour = index > 0 ? pairs.before.get(after[index - 1]!) : before[0];
    const expected = index > 0 ? neighbour && next.get(neighbour) : neighbour;
    const found = expected && equals[0] !== expected ? equals.indexOf(expected) : 0;
    pair(equals.splice(Math.max(0, found), 1)[0]!, block, pairs);
  }
}

function pairAlike(before: Block[], after: Block[], pairs: Pairs): void {
  const above = [headingsAbove(before), headingsAbove(after)] as const;
  const isSameSection = (a: Block, b: Block) => {
    const [earlier, later] = [above[0].get(a), above[1].get(b)];
    return earlier ? pairs.after.get(earlier) === later : !later;
  };
  const likely = likelyPairs(free(before, pairs.after), free(after, pairs.before));
  pairs.comparisons += likely.length;
  for (const { before: a, after: b, score } of likely) {
    if (pairs.after.has(a) || pairs.before.has(b)) continue;
    if (score >= (isSameSection(a, b) ? ALIKE_HERE : ALIKE_ELSEWHERE)) pair(a, b, pairs);
  }
}

/** The heading that each block stands under, none for those above the first. */
function headingsAbove(blocks: Block[]): Map<Block, Block | undefined> {
  let heading: Block | undefined;
  return new Map(
    blocks.map((block) => {
      if (/^h\d$/.test(block.tag)) heading = block;
      return [block, heading];
    }),
  );
}

/** What left one box and came up in another. Small phrases meet by chance and are left alone. */
function pairMoved(before: Block[], after: Block[], pairs: Pairs): void {
  const canMove = (block: Block) =>
    MOVABLE.has(block.shape) && block.words >= FEWEST_WORDS && !pairs.absorbed.has(block);
  const likely = likelyPairs(
    free(before, pairs.after).filter(canMove),
    free(after, pairs.before).filter(canMove),
  );
  pairs.comparisons += likely.length;
  for (const { before: a, after: b, score } of likely) {
    if (score < ALIKE_ELSEWHERE || pairs.after.has(a) || pairs.before.has(b)) continue;
    pair(a, b, pairs);
    pairContents(a, b, pairs);
  }
}

function pair(before: Block, after: Block, pairs: Pairs): void {
  pairs.after.set(before, after);
  pairs.before.set(after, before);
}

function free(blocks: Block[], paired: ReadonlyMap<Block, Block>): Block[] {
  return blocks.filter((block) => !paired.has(block));
}

/** Share of words that makes two blocks versions of each other under the same heading, and anywhere else. */
const ALIKE_HERE = 0.4;
const ALIKE_ELSEWHERE = 0.65;
const FEWEST_WORDS = 5;
const MOVABLE = new Set(['p', 'li', 'list', 'figure', 'aside', 'blockquote', 'practice', 'pre']);

type Renames = ReadonlyMap<string, string>;
type NameOf = (block: Block, isBefore: boolean) => string | undefined;

export interface Pairs {
  /** Partner in the later text. */
  after: Map<Block, Block>;
  /** Partner in the earlier text. */
  before: Map<Block, Block>;
  /** The paragraphs that a paragraph of either side was split into or joined from, in order; the first is its partner. */
  pieces: Map<Block, Block[]>;
  /** Pieces but the first: they are shown with it. */
  absorbed: Set<Block>;
  /** How many pairs of blocks were weighed. */
  comparisons: number;
}
