import { h } from 'hastscript';
import { cleanElement } from './clean-element.ts';
import { gapBefore } from './gaps.ts';
import { retargeted, type Run } from './run.ts';
import { targetOf, type Token } from './token.ts';
import type { RedlineSetting } from './redline-setting.ts';
import type { Element, ElementContent } from 'hast';

/** Running text with `ins` and `del` around the words that changed. */
export function markedWords(runs: Run[], mode: Mode, setting: RedlineSetting): ElementContent[] {
  const shown: ElementContent[] = [];
  const targets = mode.isPlain ? new Set<Token>() : retargeted(runs);
  for (const [index, run] of runs.entries()) {
    const isMarked = run.kind !== 'same' && !mode.isPlain;
    const gap = gapBefore(runs, index);
    const space = text(mode.gap ?? ' ');
    if (gap === 'shared' || (gap === 'own' && !isMarked)) shown.push(space);
    if (gap === 'between') shown.push(h('span.between', [space]));
    const tokens = run.kind === 'deleted' ? run.before : run.after;
    const canLink = mode.canLink && run.kind !== 'deleted';
    const nodes = tokens.flatMap((token, position) => [
      ...(position > 0 && token.isSpaced ? [text(mode.gap ?? ' ')] : []),
      ...shownToken(token, targets, canLink, setting),
    ]);
    const inside = [...(gap === 'own' ? [space] : []), ...nodes];
    shown.push(...(isMarked ? [mark(run.kind, joinTexts(inside), setting)] : nodes));
  }
  return joinTexts(shown);
}

function mark(
  kind: Run['kind'],
  nodes: ElementContent[],
  { words: { redline } }: RedlineSetting,
): Element {
  const tag = kind === 'inserted' ? 'ins' : 'del';
  const word = kind === 'inserted' ? redline.inserted : redline.deleted;
  return h(tag, [h('span.heard', `${word} `), ...nodes, h('span.heard', ` ${redline.end}`)]);
}

function shownToken(
  token: Token,
  targets: Set<Token>,
  canLink: boolean,
  setting: RedlineSetting,
): ElementContent[] {
  const { element, code } = token;
  if (code) {
    const { authority, note } = setting.words;
    const names: Record<string, string> = { ...note };
    for (const [value, { name }] of Object.entries(authority)) names[value] = name;
    return [h(`span.${code.kind}-name`, names[code.value] ?? code.value)];
  }
  if (!element) return [text(token.text)];
  const shown = cleanElement(element, canLink, setting);
  if (!targets.has(token)) return shown;
  return [...shown, h('span.label', ` (${setting.pageName(targetOf(element))})`)];
}

function joinTexts(nodes: ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      joined.splice(-1, 1, text(last.value + node.value));
    else joined.push(node);
  }
  return joined;
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

export interface Mode {
  /** The block around says that all is new or gone; words need no marks. */
  isPlain: boolean;
  /** The item around is new or gone; its words are marked, and blocks in it need no frames. */
  isItem?: true;
  /** Whether links may lead on; those of an earlier version might lead nowhere. */
  canLink: boolean;
  /** What stands for space between words; a line end in code. */
  gap?: string;
}
