import type { Element, ElementContent, Root } from 'hast';
import type { Authority } from '../schemas/field.ts';

/** Every stretch of text of a page that is not a heading or caption, in reading order: paragraphs, items, cells, checks. */
export function blocksOf(tree: Root): TextBlock[] {
  const walk: Walk = { blocks: [], rows: 0, section: undefined, isFirst: false };
  readChildren(tree, { kind: 'paragraph' }, walk);
  return walk.blocks;
}

function readChildren(parent: Root | Element, context: Context, walk: Walk): void {
  let run: ElementContent[] = [];
  const finish = (): void => {
    if (run.some(saysSomething)) addBlock(run, parent, context, walk);
    run = [];
  };
  for (const child of parent.children) {
    if (child.type === 'element' && !INLINE.has(child.tagName)) {
      finish();
      enter(child, context, walk);
    } else if (child.type === 'element' || child.type === 'text') {
      run.push(child);
    }
  }
  finish();
}

function enter(element: Element, context: Context, walk: Walk): void {
  const { tagName, properties } = element;
  if (tagName === 'figcaption' || tagName === 'pre') return;
  if (/^h[23]$/.test(tagName)) {
    walk.section = String(properties['id']);
    walk.isFirst = true;
    return;
  }
  if (tagName === 'tr') walk.rows += 1;
  readChildren(element, { ...context, ...contextFrom(element, walk) }, walk);
}

/** What an element says of the text inside it. */
function contextFrom({ tagName, properties, children }: Element, walk: Walk): Partial<Context> {
  const { dataPractice, dataAuthority, dataPart, dataNote, dataFigure } = properties;
  if (dataPractice) {
    const authority = dataAuthority as Authority;
    return { practice: { id: String(dataPractice), authority, part: 'statement' } };
  }
  if (dataPart) return { part: String(dataPart) as Part };
  if (dataNote) return { note: String(dataNote) };
  if (dataFigure) return { figure: String(dataFigure) };
  if (tagName === 'li') return { kind: 'item' };
  if (tagName !== 'tr') return {};
  const isHead = children.some((child) => child.type === 'element' && child.tagName === 'th');
  return { kind: isHead ? 'head' : 'row', row: walk.rows };
}

function addBlock(
  content: ElementContent[],
  parent: Root | Element,
  { practice, part, ...context }: Context,
  walk: Walk,
): void {
  const own = practice && { practice: { ...practice, ...(part && { part }) } };
  const { section, isFirst: opensSection } = walk;
  const block = { number: walk.blocks.length, section, opensSection, ...context, ...own };
  walk.isFirst = false;
  const position = parent.position ?? content.find((node) => node.position)?.position;
  walk.blocks.push({ block, content, begin: position?.start.offset ?? 0 });
}

function saysSomething(node: ElementContent): boolean {
  return node.type === 'element' || (node.type === 'text' && node.value.trim() !== '');
}

const INLINE = new Set(['a', 'br', 'code', 'del', 'em', 'input', 'span', 'strong', 'sub', 'sup']);

/** A stretch of text that sentences do not reach beyond, and what it is a part of. */
export interface Block {
  /** Its number on the page, from 0. */
  number: number;
  kind: 'paragraph' | 'item' | 'row' | 'head';
  /** Of a cell: the number of its row on the page. */
  row?: number;
  /** Id of the heading above it. */
  section: string | undefined;
  /** Whether it is the first thing below that heading. */
  opensSection: boolean;
  /** The practice it stands in. */
  practice?: { id: string; authority: Authority; part: Part };
  /** Kind of the boxed note it stands in. */
  note?: string;
  /** Kind of the figure it stands in: `process`, `timeline`, `table` and so on. */
  figure?: string;
}

export type Part = 'statement' | 'why' | 'how' | 'checks';

export interface TextBlock {
  block: Block;
  content: ElementContent[];
  /** Offset in the file where it begins. */
  begin: number;
}

type Context = Omit<Block, 'number' | 'section' | 'opensSection'> & { part?: Part };

interface Walk {
  blocks: TextBlock[];
  /** Rows met so far. */
  rows: number;
  section: string | undefined;
  /** Whether nothing has come since the last heading. */
  isFirst: boolean;
}
