import { fill } from '../../wording/fill.ts';
import type { Move, Place } from './page-redline.ts';
import type { RedlineSetting } from './redline-setting.ts';

/** What stands above a passage at its new place: where it came from; an arrow if it stayed under its heading. */
export function movedLabel({ from, direction }: Move, setting: RedlineSetting): string {
  const place = direction ? (direction === 'up' ? DOWN : UP) : placeName(from, setting);
  return fill(setting.words.redline['moved-from'], { place });
}

/** What stands at the old place of a passage: where it went. */
export function leftLabel({ to, direction }: Move, setting: RedlineSetting): string {
  const place = direction ? (direction === 'up' ? UP : DOWN) : placeName(to, setting);
  return fill(setting.words.redline['moved-to'], { place });
}

function placeName({ kind, number, title }: Place, { words }: RedlineSetting): string {
  if (kind === 'start') return title;
  return `${fill(words.page[kind], { number })}, ${title}`;
}

const UP = '↑';
const DOWN = '↓';
