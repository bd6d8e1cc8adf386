import { fill } from '../../wording/fill.ts';
import type { Move } from './page-redline.ts';
import type { RedlineSetting } from './redline-setting.ts';

/** What stands above a passage at its new place: where it came from, and whether it changed on the way. */
export function movedLabel(move: Move, isEdited: boolean, { words }: RedlineSetting): string {
  const { direction, from } = move;
  const moved = direction
    ? words[`moved-here-${direction}`]
    : fill(words[`moved-from-${from.kind}`], { ...from });
  return isEdited ? fill(words['moved-edited'], { moved }) : moved;
}

/** What stands at the old place of a passage: where it went. */
export function leftLabel({ direction, to }: Move, { words }: RedlineSetting): string {
  return direction
    ? words[`moved-away-${direction}`]
    : fill(words[`moved-to-${to.kind}`], { ...to });
}
