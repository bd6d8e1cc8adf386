import { fill } from '../../wording/fill.ts';
import type { Move, Place } from './page-redline.ts';
import type { RedlineSetting } from './redline-setting.ts';

/** What stands above a passage at its new place: which way it came, and from which heading if that is another. */
export function movedLabel(move: Move, setting: RedlineSetting): string {
  const { from, direction, isUnderSameHeading } = move;
  const { redline } = setting.words;
  if (isUnderSameHeading) return redline[`moved-${direction}`];
  return fill(redline[`moved-${direction}-from`], { place: placeName(from, setting) });
}

/** What stands at the old place of a passage: which way it went, and to which heading if that is another. */
export function leftLabel(move: Move, setting: RedlineSetting): string {
  const { to, direction, isUnderSameHeading } = move;
  const { redline } = setting.words;
  if (isUnderSameHeading) return redline[`left-${direction}`];
  return fill(redline[`left-${direction}-to`], { place: placeName(to, setting) });
}

function placeName({ kind, number, title }: Place, { words }: RedlineSetting): string {
  if (kind === 'start') return title;
  return `${fill(words.page[kind], { number })}, ${title}`;
}
