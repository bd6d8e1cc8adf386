import type { Block } from './block.ts';

/**
 * Pairs of blocks that may be versions of each other, each with how much of their words they share, best first. Blocks are
 * found through the rarest words that they share, so that the number of pairs weighed grows with the text and not with its square.
 */
export function likelyPairs(before: Block[], after: Block[]): LikelyPair[] {
  const index = indexWords(before);
  const pairs = after.flatMap((block, position) =>
    candidates(block, position / after.length, index, before.length).map((i) => ({
      before: before[i]!,
      after: block,
      score: likeness(before[i]!, block),
      order: [i, position] as const,
    })),
  );
  return pairs.sort(
    (a, b) =>
      b.score - a.score ||
      b.after.words - a.after.words ||
      a.order[0] - b.order[0] ||
      a.order[1] - b.order[1],
  );
}

/** Share of words that two blocks have in common: 0 to 1. */
export function likeness(a: Block, b: Block): number {
  const total = sizeOf(a.profile) + sizeOf(b.profile);
  return total === 0 ? 1 : (2 * sharedWords(a.profile, b.profile)) / total;
}

/** How many words of one profile are in the other, repeats counted. */
export function sharedWords(a: Profile, b: Profile): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [key, count] of small) shared += Math.min(count, large.get(key) ?? 0);
  return shared;
}

export function sizeOf(profile: Profile): number {
  let size = 0;
  for (const count of profile.values()) size += count;
  return size;
}

function indexWords(blocks: Block[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [position, { shape, profile }] of blocks.entries()) {
    for (const key of profile.keys()) {
      const postings = index.get(`${shape} ${key}`);
      if (postings) postings.push(position);
      else index.set(`${shape} ${key}`, [position]);
    }
  }
  return index;
}

/** The few blocks that share most of the rare words; where all words are common, those that stand at a like place. */
function candidates(
  { shape, profile }: Block,
  place: number,
  index: Map<string, number[]>,
  count: number,
): number[] {
  const lists = [...profile.keys()].flatMap((key) => {
    const list = index.get(`${shape} ${key}`);
    return list ? [list] : [];
  });
  if (lists.length === 0) return [];
  const rare = lists.filter((list) => list.length <= COMMON);
  const used = rare.length > 0 ? rare : [nearest(shortest(lists), place * count)];
  const votes = new Map<number, number>();
  for (const list of used) for (const i of list) votes.set(i, (votes.get(i) ?? 0) + 1);
  return [...votes]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_CANDIDATES)
    .map(([i]) => i);
}

function shortest(lists: number[][]): number[] {
  return lists.reduce((best, list) => (list.length < best.length ? list : best));
}

function nearest(positions: number[], place: number): number[] {
  const after = positions.findIndex((position) => position >= place);
  const from = Math.max(0, (after < 0 ? positions.length : after) - COMMON / 2);
  return positions.slice(from, from + COMMON);
}

/** A word that more blocks than this have says little about which belong together. */
const COMMON = 12;
const MOST_CANDIDATES = 6;

type Profile = ReadonlyMap<string, number>;

interface LikelyPair {
  before: Block;
  after: Block;
  score: number;
  /** Where the two stand among those compared. */
  order: readonly [before: number, after: number];
}
