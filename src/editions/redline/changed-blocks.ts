import { h } from 'hastscript';
import { markedTable } from './marked-table.ts';
import { markedWords, type Mode } from './marked-words.ts';
import { leftLabel, movedLabel } from './move-labels.ts';
import { wholeRun } from './run.ts';
import { textTokens } from './token.ts';
import type { BoxContent, Change, Content, PiecesContent, TextContent } from './page-redline.ts';
import type { RedlineSetting } from './redline-setting.ts';
import type { Element, ElementContent } from 'hast';

/** Blocks in the order of the later version; those that came, went or moved stand in a frame with a label. */
export function changedBlocks(
  body: Change[],
  setting: RedlineSetting,
  mode: Mode = { isPlain: false, canLink: true },
): ElementContent[] {
  return body.flatMap((change) => {
    if ('block' in change) return shownBlock(change.block, mode, setting);
    const parts = partBound(change.blocks);
    if (change.kind === 'moved' || change.kind === 'left')
      return parts.flatMap((blocks, index) =>
        shownMove({ ...change, blocks }, index === 0, setting),
      );
    if (mode.isPlain || mode.isItem)
      return change.blocks.flatMap((block) => shownBlock(block, mode, setting));
    return parts.flatMap((blocks) => shownOneSided({ ...change, blocks }, setting));
  });
}

function shownOneSided(
  { kind, blocks }: Extract<Change, { kind: 'inserted' | 'deleted' }>,
  setting: RedlineSetting,
): ElementContent[] {
  const canLink = kind === 'inserted';
  const name = canLink ? 'ins' : 'del';
  const show = (marks: { isPlain: boolean; isItem?: true }) =>
    blocks.flatMap((block) => shownBlock(block, { ...marks, canLink }, setting));
  if (isBound(blocks[0]!)) return withClass(show({ isPlain: false, isItem: true }), name);
  const { inserted, deleted } = setting.words.redline;
  const label = capitalise(canLink ? inserted : deleted, setting.lang);
  return [frame(name, {}, label, [label], show({ isPlain: true }))];
}

/**
 * At the new place the passage as it is now. At the old place only the label; the passage as it was is there for those who
 * ask for the old version.
 */
function shownMove(
  change: MoveChange,
  isFirst: boolean,
  setting: RedlineSetting,
): ElementContent[] {
  const { kind, blocks, move } = change;
  const isHere = kind === 'moved';
  const words = isHere ? movedLabel(move, setting) : leftLabel(move, setting);
  const label = h('a', { href: `#${isHere ? 'left' : 'moved'}-${move.number}` }, words);
  const id = isFirst ? { id: `${kind}-${move.number}` } : {};
  const mode = isHere ? { isPlain: false, canLink: true } : { isPlain: true, canLink: false };
  const shown = blocks.flatMap((block) => shownBlock(block, mode, setting));
  const hidden = (nodes: ElementContent[]) => [h('div.old-only', { hidden: true }, nodes)];
  if (!isBound(blocks[0]!))
    return [frame(kind, id, words, [label], isHere ? shown : hidden(shown))];
  return withClass(shown, kind).map((item, index) => {
    if (item.type !== 'element') return item;
    const inside = isHere ? item.children : hidden(item.children);
    const note = index === 0 ? [h('span.label', [label]), ...(isHere ? [space()] : [])] : [];
    return {
      ...item,
      properties: { ...item.properties, ...(index === 0 && id) },
      children: [...note, ...inside],
    };
  });
}

function shownBlock(content: Content, mode: Mode, setting: RedlineSetting): ElementContent[] {
  switch (content.type) {
    case 'text':
      return shownText(content, mode, setting);
    case 'pieces':
      return [shownPieces(content, mode, setting)];
    case 'box':
      return shownBox(content, mode, setting);
    case 'table':
      return [markedTable(content.rows, mode, setting)];
    case 'row':
      return [];
  }
}

function shownText(content: TextContent, mode: Mode, setting: RedlineSetting): ElementContent[] {
  const { tag, id, runs } = content;
  if (tag === 'hr') return [h('hr')];
  const words = markedWords(runs, tag === 'pre' ? { ...mode, gap: '\n' } : mode, setting);
  if (tag === '') return words;
  const isEdited = !mode.isPlain && runs.some(({ kind }) => kind !== 'same');
  const code = runs
    .flatMap(({ before, after }) => [...before, ...after])
    .find((token) => token.code);
  const names = [...(isEdited ? ['edited'] : []), ...(code ? [CODE_CLASSES[code.code!.kind]] : [])];
  const own = { ...(names.length > 0 && { className: names }), ...(id && mode.canLink && { id }) };
  const shown = h(tag, own, tag === 'pre' ? [h('code', words)] : words);
  return [...formerId(content, setting), shown];
}

function shownPieces(
  { before, after }: PiecesContent,
  mode: Mode,
  setting: RedlineSetting,
): Element {
  const label = setting.words.redline[after.length > 1 ? 'split' : 'joined'];
  const old = before.flatMap((each) => shownText(each, { isPlain: true, canLink: false }, setting));
  const now = after.flatMap((each) => shownText(each, mode, setting));
  return frame(
    'pieces',
    {},
    label,
    [label],
    [h('div.old-only', { hidden: true }, old), h('div.new-only', now)],
  );
}

function shownBox(content: BoxContent, mode: Mode, setting: RedlineSetting): ElementContent[] {
  const { tag, id, part, note, children } = content;
  const inside = [...formerId(content, setting), ...changedBlocks(children, setting, mode)];
  const classes = boxClasses(content, mode);
  const own = {
    ...(note && { dataNote: note }),
    ...(id && mode.canLink && { id }),
    ...(classes.length > 0 && { className: classes }),
  };
  const shown = h(tag, own, tag === 'ol' ? numbered(inside) : inside);
  if (part !== 'why' && part !== 'how' && part !== 'checks') return [shown];
  const name = h('p.part-name', setting.words.page[part]);
  return [h(`div.part.${part}`, [name, ...(tag === 'div' ? inside : [shown])])];
}

function boxClasses({ tag, part, figure, children }: BoxContent, mode: Mode): string[] {
  const [first] = children;
  const isEdited =
    tag === 'li' && !mode.isPlain && first?.kind === 'edited' && first.block.type === 'text';
  return [
    ...(figure ? ['figure', figure] : []),
    ...(tag === 'section' ? ['practice'] : []),
    ...(part === 'checks' ? ['checks'] : []),
    ...(isEdited ? ['edited'] : []),
  ];
}

/** The id by which others may still cite a section or practice, and the one it has now. */
function formerId(content: TextContent | BoxContent, setting: RedlineSetting): Element[] {
  const { id, formerId: former } = content;
  if (!former) return [];
  const runs = [
    ...wholeRun('deleted', textTokens(`#${former}`)),
    ...wholeRun('inserted', textTokens(`#${id}`)),
  ];
  return [h('p.label', markedWords(runs, { isPlain: false, canLink: false }, setting))];
}

function capitalise(word: string, lang: string): string {
  return word.charAt(0).toLocaleUpperCase(lang) + word.slice(1);
}

/** Items that are gone keep their old numbers, so that those that stayed show the numbers they have now. */
function numbered(items: ElementContent[]): ElementContent[] {
  const elements = items.filter((item): item is Element => item.type === 'element');
  const kindOf = ({ properties }: Element) => String((properties['className'] as string[])?.[0]);
  if (!elements.some((item) => ['del', 'left'].includes(kindOf(item)))) return items;
  let [before, after] = [0, 0];
  return elements.map((item): Element => {
    const kind = kindOf(item);
    const isGone = kind === 'del' || kind === 'left';
    if (kind !== 'ins' && kind !== 'moved') before += 1;
    if (!isGone) after += 1;
    return { ...item, properties: { ...item.properties, value: String(isGone ? before : after) } };
  });
}

/** Neighbours that can share a frame, apart from those that a list or figure holds directly. */
function partBound(blocks: Content[]): Content[][] {
  const parts: Content[][] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (last && isBound(last[0]!) === isBound(block)) last.push(block);
    else parts.push([block]);
  }
  return parts;
}

/** Whether a block stands directly in its list or figure, where no frame may come between. */
function isBound(content: Content): boolean {
  return 'tag' in content && (content.tag === 'li' || content.tag === 'figcaption');
}

function withClass(nodes: ElementContent[], name: string): ElementContent[] {
  return nodes.map((node) =>
    node.type === 'element'
      ? { ...node, properties: { ...node.properties, className: [name] } }
      : node,
  );
}

function frame(
  name: string,
  id: { id?: string },
  title: string,
  label: (Element | string)[],
  inside: ElementContent[],
): Element {
  const heading = h('p.label', label);
  return h(`div.${name}`, { ...id, role: 'group', ariaLabel: title }, [heading, ...inside]);
}

function space(): ElementContent {
  return { type: 'text', value: ' ' };
}

const CODE_CLASSES = { authority: 'authority', note: 'part-name' };

type MoveChange = Extract<Change, { kind: 'moved' | 'left' }>;
