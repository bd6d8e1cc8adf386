import { sharedWords, sizeOf } from './likeness.ts';
import type { Block } from './block.ts';
import type { Pairs } from './pairing.ts';

/**
 * Finds paragraphs that were split into several or joined into one: the neighbours of a paragraph's partner that nobody
 * else claims, and whose words were in the paragraph.
 */
export function findPieces(before: Block[], after: Block[], pairs: Pairs): void {
  divide(after, pairs.before, pairs.after, pairs);
  divide(before, pairs.after, pairs.before, pairs);
}

/** Looks among `pieces` for what the paragraphs that they are paired with, `wholes`, were divided into. */
function divide(
  pieces: Block[],
  wholes: Map<Block, Block>,
  back: Map<Block, Block>,
  pairs: Pairs,
): void {
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index]!;
    const whole = wholes.get(piece);
    if (!whole || piece.shape !== 'p' || piece.signature === whole.signature) continue;
    if (pairs.pieces.has(piece) || pairs.pieces.has(whole)) continue;
    const [from, to] = reach(pieces, index, whole, wholes, pairs);
    if (from === to) continue;
    const group = pieces.slice(from, to + 1);
    wholes.delete(piece);
    wholes.set(group[0]!, whole);
    back.set(whole, group[0]!);
    pairs.pieces.set(whole, group);
    for (const each of group.slice(1)) pairs.absorbed.add(each);
    index = to;
  }
}

/** How far the pieces of one paragraph go to both sides of the one that is known. */
function reach(
  pieces: Block[],
  index: number,
  whole: Block,
  wholes: Map<Block, Block>,
  pairs: Pairs,
): [from: number, to: number] {
  const rest = new Map(whole.profile);
  take(rest, pieces[index]!);
  const belongs = (block: Block | undefined) => {
    if (block?.shape !== 'p' || wholes.has(block) || pairs.absorbed.has(block)) return false;
    pairs.comparisons += 1;
    const size = sizeOf(block.profile);
    if (size < 3 || sharedWords(block.profile, rest) < MOSTLY * size) return false;
    take(rest, block);
    return true;
  };
  let [from, to] = [index, index];
  while (belongs(pieces[to + 1])) to += 1;
  while (belongs(pieces[from - 1])) from -= 1;
  return [from, to];
}

function take(rest: Map<string, number>, { profile }: Block): void {
  for (const [key, count] of profile) {
    const left = (rest.get(key) ?? 0) - count;
    if (left > 0) rest.set(key, left);
    else rest.delete(key);
  }
}

const MOSTLY = 0.75;
