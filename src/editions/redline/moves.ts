import { joinTokens } from './token.ts';
import { everyBlock, type Block, type Leaf } from './block.ts';
import type { Move, Place } from './page-redline.ts';
import type { Pairs } from './pairing.ts';

/** Names and numbers what moved. Neighbours that moved together are one move. */
export function moveBook(before: Titled, after: Titled, pairs: Pairs): MoveBook {
  const [earlier, later] = [places(before), places(after)];
  const directionOf = directions(before.blocks, after.blocks, pairs);
  const [previousBefore, previousAfter] = [
    previousBlocks(before.blocks),
    previousBlocks(after.blocks),
  ];
  const moves = new Map<Block, { partner: Block; move: Move }>();
  let count = 0;
  return {
    moveOf(block, partner, direction) {
      const known = moves.get(block);
      if (known) return known.move;
      const [from, to] = [earlier.get(block)!, later.get(partner)!];
      const neighbour = moves.get(previousBefore.get(block)!);
      const isTogether = neighbour && neighbour.partner === previousAfter.get(partner);
      const move = isTogether
        ? neighbour.move
        : {
            number: (count += 1),
            from: from.place,
            to: to.place,
            direction: direction ?? directionOf(block, partner),
            isUnderSameHeading: (from.heading && pairs.after.get(from.heading)) === to.heading,
          };
      moves.set(block, { partner, move });
      return move;
    },
  };
}

/** Which way something went from one box to another: past what stood before it, or away from it. */
function directions(before: Block[], after: Block[], pairs: Pairs) {
  const earlier = everyBlock(before);
  const order = new Map(everyBlock(after).map((block, index) => [block, index]));
  return (block: Block, partner: Block): Move['direction'] => {
    const stayed = earlier
      .slice(0, earlier.indexOf(block))
      .findLast((each) => pairs.after.has(each));
    const neighbour = stayed && order.get(pairs.after.get(stayed)!)!;
    return neighbour !== undefined && order.get(partner)! < neighbour ? 'up' : 'down';
  };
}

/** Where every block stands. */
function places({ title, blocks }: Titled): Map<Block, Standing> {
  const found = new Map<Block, Standing>();
  let section: Standing = { place: { kind: 'start', number: 0, title } };
  let practices = 0;
  const note = (block: Block, standing: Standing) => {
    found.set(block, standing);
    const inside =
      block.shape === 'practice'
        ? { place: practicePlace(block, (practices += 1)), heading: block }
        : standing;
    if (block.type === 'box') for (const child of block.children) note(child, inside);
  };
  for (const block of blocks) {
    if (block.type === 'leaf' && block.tag === 'h2')
      section = { place: sectionPlace(block, section.place.number + 1), heading: block };
    note(block, section);
  }
  return found;
}

function sectionPlace({ tokens }: Leaf, number: number): Place {
  return { kind: 'section', number, title: joinTokens(tokens) };
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
  /**
   * The move of a block to its partner's place; the same object for all that moved with it. `direction` is null where the
   * two stand in different boxes.
   */
  moveOf(block: Block, partner: Block, direction: Move['direction'] | null): Move;
}

interface Standing {
  place: Place;
  /** The heading or practice that gives the place its name; none at the start. */
  heading?: Block;
}
