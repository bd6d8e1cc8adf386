/**
 * Of pairs of positions, sorted by the later one, the heaviest set that rises on both sides: what kept its order. The
 * others have moved, and the less of the text is said to have moved, the easier it reads.
 */
export function heaviestInOrder(pairs: Placed[], positions: number): Set<Placed> {
  const best = new Array<Chain | undefined>(positions + 1);
  let heaviest: Chain | undefined;
  for (const pair of pairs) {
    const before = heaviestUpTo(best, pair.before);
    const chain = { pair, weight: (before?.weight ?? 0) + pair.weight, previous: before };
    raise(best, pair.before + 1, chain);
    if (chain.weight > (heaviest?.weight ?? 0)) heaviest = chain;
  }
  const chosen = new Set<Placed>();
  for (let chain = heaviest; chain; chain = chain.previous) chosen.add(chain.pair);
  return chosen;
}

/** The heaviest chain that ends before a position; the array is a binary indexed tree, so that this takes few steps. */
function heaviestUpTo(best: (Chain | undefined)[], position: number): Chain | undefined {
  let found: Chain | undefined;
  for (let at = position; at > 0; at -= at & -at) {
    const chain = best[at];
    if (chain && chain.weight > (found?.weight ?? 0)) found = chain;
  }
  return found;
}

function raise(best: (Chain | undefined)[], position: number, chain: Chain): void {
  for (let at = position; at < best.length; at += at & -at) {
    if (chain.weight > (best[at]?.weight ?? 0)) best[at] = chain;
  }
}

export interface Placed {
  /** Position on the earlier side, from 0. */
  before: number;
  /** Position on the later side, from 0. */
  after: number;
  /** More than 0. */
  weight: number;
}

interface Chain {
  pair: Placed;
  weight: number;
  previous: Chain | undefined;
}
