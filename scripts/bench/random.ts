/** A source of numbers that look random and are the same in every run (mulberry32): the same seed, the same pages. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (limit: number): number => Math.floor(next() * limit);
  return { upTo, pick: (items) => items[upTo(items.length)]! };
}

export interface Random {
  /** A whole number from 0 to one less than `limit`. */
  upTo(limit: number): number;
  /** One of the items; there must be one. */
  pick<Item>(items: readonly Item[]): Item;
}
