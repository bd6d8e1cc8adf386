import { countWords, hasMeaning, type Token } from './token.ts';

/** All blocks with those inside them, in reading order. */
export function everyBlock(blocks: Block[]): Block[] {
  return blocks.flatMap((block) => [
    block,
    ...(block.type === 'box' ? everyBlock(block.children) : []),
  ]);
}

/** A block of running text. */
export function leaf(tag: string, tokens: Token[]): Leaf {
  const shape = tag || 'bare';
  return {
    type: 'leaf',
    tag,
    shape,
    tokens,
    signature: `${shape}(${tokens.map(({ key }) => key).join(' ')})`,
    words: countWords(tokens),
    profile: profileOf(tokens.filter(hasMeaning).map(({ key }) => key.toLowerCase())),
  };
}

/** A block of blocks. */
export function box(tag: string, children: Block[]): Box {
  return {
    type: 'box',
    tag,
    shape: tag,
    children,
    signature: `${tag}(${children.map(({ signature }) => signature).join('')})`,
    words: children.reduce((sum, { words }) => sum + words, 0),
    profile: joinProfiles(children.map(({ profile }) => profile)),
  };
}

/** How often each key occurs. */
export function profileOf(keys: string[]): Map<string, number> {
  const profile = new Map<string, number>();
  for (const key of keys) profile.set(key, (profile.get(key) ?? 0) + 1);
  return profile;
}

function joinProfiles(profiles: Map<string, number>[]): Map<string, number> {
  const joined = new Map<string, number>();
  for (const profile of profiles)
    for (const [key, count] of profile) joined.set(key, (joined.get(key) ?? 0) + count);
  return joined;
}

export type Block = Leaf | Box;

/** A block of running text. */
export interface Leaf extends Compared {
  type: 'leaf';
  tokens: Token[];
  /** How the cell of a table is aligned. */
  align?: string;
  /** What the header of a table heads. */
  scope?: string;
}

/** A block that holds blocks. */
export interface Box extends Compared {
  type: 'box';
  children: Block[];
  /** `why`, `how` or `checks`, in a practice. */
  part?: string;
  /** What a boxed note is about. */
  note?: string;
  /** Kind of a figure. */
  figure?: string;
}

interface Compared {
  /** Element that it becomes; empty for words that stand directly in an item of a list. */
  tag: string;
  /** Only blocks of one shape are compared. */
  shape: string;
  /** Authored id of a section or practice. */
  anchor?: string;
  /** A place that only one block of a box has, such as the statement of a practice. */
  slot?: string;
  /** Equal for blocks that say the same. */
  signature: string;
  words: number;
  /** How often each word, citation and link occurs in it. */
  profile: Map<string, number>;
}
