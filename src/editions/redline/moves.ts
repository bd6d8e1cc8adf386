import { joinTokens } from './token.ts';
import type { Block } from './block.ts';
import type { Move, Place } from './page-redline.ts';

/** Names and numbers what moved. Neighbours that moved together are one move. */
export function moveBook(before: Titled, after: Titled): MoveBook {
  const [earlier, later] = [places(before), places(after)];
  const [previousBefore, previousAfter] = [
    previousBlocks(before.blocks),
    previousBlocks(after.blocks),
  ];
  const pairs = new Map<Block, { partner: Block; move: Move }>();
  let count = 0;
  return {
    moveOf(block, partner, direction) {
      const known = pairs.get(block);
      if (known) return known.move;
      const [from, to] = [earlier.get(block)!, later.get(partner)!];
      const isSame = from.kind === to.kind && from.title === to.title;
      const neighbour = pairs.get(previousBefore.get(block)!);
      const isTogether = neighbour && neighbour.partner === previousAfter.get(partner);
      const move = isTogether
        ? neighbour.move
        : { number: (count += 1), from, to, direction: isSame ? direction : null };
      pairs.set(block, { partner, move });
      return move;
    },
  };
}

/** Where every block stands. */
function places({ title, blocks }: Titled): Map<Block, Place> {
  const found = new Map<Block, Place>();
  let section: Place = { kind: 'start', number: 0, title };
  let practices = 0;
  const note = (block: Block, place: Place) => {
    found.set(block, place);
    const inside = block.shape === 'practice' ? practicePlace(block, (practices += 1)) : place;
    if (block.type === 'box') for (const child of block.children) note(child, inside);
  };
  for (const block of blocks) {
    if (block.type === 'leaf' && block.tag === 'h2')
      section = { kind: 'section', number: section.number + 1, title: joinTokens(block.tokens) };
    note(block, section);
  }
  return found;
}

function practicePlace(practice: Block, number: number): Place {
  const title = practice.type === 'box' ? practice.children[0] : undefined;
  return {
    kind: 'practice',
    number,
    title: title?.type === 'leaf' ? joinTokens(title.tokens) : '',
  };
}

function previousBlocks(blocks: Block[]): Map<Block, Block> {
  const previous = new Map<Block, Block>();
  const note = (siblings: Block[]) => {
    for (const [index, block] of siblings.entries()) {
      if (index > 0) previous.set(block, siblings[index - 1]!);
      if (block.type === 'box') note(block.children);
    }
  };
  note(blocks);
  return previous;
}

/** The text of a page under its title. */
export interface Titled {
  title: string;
  blocks: Block[];
}

export interface MoveBook {
  /** The move of a block to its partner's place; the same object for all that moved with it. */
  moveOf(block: Block, partner: Block, direction: Move['direction']): Move;
}
