import { diffArrays } from 'diff';
import { hasMeaning, isCitation, targetOf, type Token } from './token.ts';

/** Compares two texts word by word: what stayed, what was deleted, what was inserted in its place. */
export function compareTokens(before: Token[], after: Token[]): Run[] {
  const start = commonLength(before, after);
  const end = commonLength(before.slice(start).reverse(), after.slice(start).reverse());
  const steps = [
    ...sameRun(before.slice(0, start), after.slice(0, start)),
    ...differences(
      before.slice(start, before.length - end),
      after.slice(start, after.length - end),
    ),
    ...sameRun(before.slice(before.length - end), after.slice(after.length - end)),
  ];
  return slideToSentences(joinScattered(gather(steps))).flatMap(runsOf);
}

/** A text that stands on one side only, or is the same on both. */
export function wholeRun(kind: Run['kind'], tokens: Token[]): Run[] {
  return tokens.length > 0
    ? [{ kind, before: kind === 'inserted' ? [] : tokens, after: kind === 'deleted' ? [] : tokens }]
    : [];
}

/** Links that say the same and lead elsewhere: their targets must be shown, or no difference would be seen. */
export function retargeted(runs: Run[]): Set<Token> {
  const links = (kind: Run['kind']) =>
    runs
      .filter((run) => run.kind === kind)
      .flatMap(({ before, after }) => [...before, ...after])
      .filter((token) => token.element && targetOf(token.element) && !isCitation(token));
  const inserted = links('inserted');
  const pairs = links('deleted').flatMap((old) => {
    const now = inserted.find(({ text }) => text === old.text);
    return now && targetOf(now.element!) !== targetOf(old.element!) ? [old, now] : [];
  });
  return new Set(pairs);
}

function commonLength(a: Token[], b: Token[]): number {
  const limit = Math.min(a.length, b.length);
  let length = 0;
  while (length < limit && a[length]!.key === b[length]!.key) length += 1;
  return length;
}

function sameRun(before: Token[], after: Token[]): Run[] {
  return before.length > 0 ? [{ kind: 'same', before, after }] : [];
}

function differences(before: Token[], after: Token[]): Run[] {
  const keys = (tokens: Token[]) => tokens.map(({ key }) => key);
  const steps = diffArrays(keys(before), keys(after), { maxEditLength: MOST_EDITS });
  if (!steps) return [...wholeRun('deleted', before), ...wholeRun('inserted', after)];
  let i = 0;
  let j = 0;
  return steps.map(({ added, removed, count }) => ({
    kind: added ? 'inserted' : removed ? 'deleted' : 'same',
    before: added ? [] : before.slice(i, (i += count)),
    after: removed ? [] : after.slice(j, (j += count)),
  }));
}

/** Turns runs into stretches that alternate: the same, then changed, deleted and inserted words of one change together. */
function gather(runs: Run[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { kind, before, after } of runs) {
    const isSame = kind === 'same';
    const last = stretches.at(-1);
    if (last?.isSame === isSame) {
      last.before.push(...before);
      last.after.push(...after);
    } else stretches.push({ isSame, before: [...before], after: [...after] });
  }
  return stretches;
}

/** A chance word in common inside a rewritten passage makes it unreadable; it counts as rewritten too. */
function joinScattered(stretches: Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const [index, stretch] of stretches.entries()) {
    const last = joined.at(-1);
    const next = stretches[index + 1];
    const isChance = stretch.isSame && last && next && isScattered(stretch, last, next);
    if (last && (isChance || !last.isSame) && (isChance || !stretch.isSame)) {
      last.before.push(...stretch.before);
      last.after.push(...stretch.after);
    } else joined.push(stretch);
  }
  return joined;
}

function isScattered(same: Stretch, last: Stretch, next: Stretch): boolean {
  if (same.after.some(({ element, code }) => element ?? code)) return false;
  const words = same.after.filter(hasMeaning).length;
  const around = size(last) + size(next);
  return words === 0
    ? around >= 3 && size(last) > 0 && size(next) > 0
    : words <= 2 && around >= 5 * words;
}

function size({ before, after }: Stretch): number {
  return Math.max(before.filter(hasMeaning).length, after.filter(hasMeaning).length);
}

/** Where an insertion or deletion could as well begin some words off, it is shown as whole sentences if that fits. */
function slideToSentences(stretches: Stretch[]): Stretch[] {
  const nothing = (): Stretch => ({ isSame: true, before: [], after: [] });
  const framed = [nothing(), ...stretches, nothing()];
  for (const [index, change] of framed.entries()) {
    if (change.isSame || (change.before.length > 0 && change.after.length > 0)) continue;
    const [last, next] = [framed[index - 1]!, framed[index + 1]!];
    if (!last.isSame || !next.isSame) continue;
    const shift = sentenceShift(last, change, next);
    for (let step = 0; step > shift; step -= 1) slideBack(last, change, next);
    for (let step = 0; step < shift; step += 1) slideOn(last, change, next);
  }
  return framed.filter(({ before, after }) => before.length + after.length > 0);
}

/** How many words further on, or back if negative, the change would be whole sentences; 0 if nowhere. */
function sentenceShift(last: Stretch, change: Stretch, next: Stretch): number {
  const side = change.before.length > 0 ? 'before' : 'after';
  const words = [...last[side], ...change[side], ...next[side]];
  const [start, length] = [last[side].length, change[side].length];
  const isWhole = (from: number) =>
    (from === 0 || endsSentence(words[from - 1]!)) && endsSentence(words[from + length - 1]!);
  const isSame = (a: number, b: number) => words[a] && words[a].key === words[b]?.key;
  if (isWhole(start)) return 0;
  for (let on = 1; isSame(start + on - 1, start + length + on - 1); on += 1)
    if (isWhole(start + on)) return on;
  for (let back = 1; isSame(start - back, start + length - back); back += 1)
    if (isWhole(start - back)) return -back;
  return 0;
}

/** Takes the last word of what stayed into the change, and gives its like at the end of the change back. */
function slideBack(last: Stretch, change: Stretch, next: Stretch): void {
  const side = change.before.length > 0 ? 'before' : 'after';
  const other = side === 'before' ? 'after' : 'before';
  change[side].unshift(last[side].pop()!);
  next[side].unshift(change[side].pop()!);
  next[other].unshift(last[other].pop()!);
}

/** The other way round. */
function slideOn(last: Stretch, change: Stretch, next: Stretch): void {
  const side = change.before.length > 0 ? 'before' : 'after';
  const other = side === 'before' ? 'after' : 'before';
  change[side].push(next[side].shift()!);
  last[side].push(change[side].shift()!);
  last[other].push(next[other].shift()!);
}

function endsSentence(token: Token): boolean {
  return /^[.!?;:]$/.test(token.text);
}

function runsOf({ isSame, before, after }: Stretch): Run[] {
  if (isSame) return sameRun(before, after);
  return [...wholeRun('deleted', before), ...wholeRun('inserted', after)];
}

/** Beyond this many differences two texts have nothing to do with each other, and looking for more costs time. */
const MOST_EDITS = 800;

/** Words in a row that had one fate. */
export interface Run {
  kind: 'same' | 'inserted' | 'deleted';
  /** As they were; none if inserted. */
  before: Token[];
  /** As they are; none if deleted. What is the same may be spaced differently on the two sides. */
  after: Token[];
}

interface Stretch {
  isSame: boolean;
  before: Token[];
  after: Token[];
}
