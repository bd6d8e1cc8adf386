import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { box, leaf, profileOf, type Block, type Box, type Leaf } from './block.ts';
import { codeToken, textTokens, tokensOf, type SameReference, type Token } from './token.ts';
import type { Element, ElementContent, RootContent } from 'hast';

/**
 * Reads a semantic body as blocks: leaves that hold running text, and boxes that hold blocks. Whatever the body holds
 * finds a place; what is empty is left out.
 */
export function readBlocks(body: string, sameReference: SameReference = (same) => same): Block[] {
  return blocksIn(fromHtml(body, { fragment: true }).children, sameReference);
}

function blocksIn(nodes: RootContent[], sameReference: SameReference): Block[] {
  const blocks: Block[] = [];
  let running: ElementContent[] = [];
  const endRun = () => {
    const tokens = tokensOf(running, sameReference);
    running = [];
    if (tokens.length > 0) blocks.push(leaf('', tokens));
  };
  for (const node of nodes) {
    if (node.type === 'element' && FLOW.has(node.tagName)) {
      endRun();
      blocks.push(...blockOf(node, sameReference));
    } else if (node.type === 'element' || node.type === 'text') running.push(node);
  }
  endRun();
  return blocks;
}

/** One block, or none where the element is empty. */
function blockOf(element: Element, sameReference: SameReference): Block[] {
  const { tagName, children, properties } = element;
  if (tagName === 'hr') return [leaf('hr', [])];
  if (tagName === 'table') return tableOf(element, sameReference);
  if (LEAVES.has(tagName)) {
    const tokens = tagName === 'pre' ? lines(element) : tokensOf(children, sameReference);
    const id =
      /^h\d$/.test(tagName) && properties['id'] ? { anchor: String(properties['id']) } : {};
    return tokens.length > 0 ? [{ ...leaf(tagName, tokens), ...id }] : [];
  }
  const inside = shaped(element, blocksIn(children, sameReference));
  return inside.length > 0 ? [{ ...box(tagName, inside), ...identity(element) }] : [];
}

/** Puts what a practice or note says in its attributes among its blocks, and names the places that pair by themselves. */
function shaped(element: Element, blocks: Block[]): Block[] {
  const { dataPractice, dataTitle, dataAuthority, dataNote } = element.properties;
  if (dataPractice) {
    const title = { ...leaf('h3', textTokens(String(dataTitle ?? dataPractice))), slot: 'title' };
    return [title, ...code('authority', dataAuthority), ...withSlot(blocks, 'p', 'statement')];
  }
  if (dataNote) return [...code('note', dataNote), ...blocks];
  if (element.tagName === 'figure') return figureSlots(blocks);
  return element.tagName === 'li' ? withSlot(bareStart(blocks), 'bare', 'words') : blocks;
}

function code(kind: 'authority' | 'note', value: unknown): Block[] {
  return value ? [{ ...leaf('p', [codeToken(kind, String(value))]), shape: kind, slot: kind }] : [];
}

/** Whether the items of a list are set apart by blank lines makes no difference. */
function bareStart([first, ...rest]: Block[]): Block[] {
  if (!first) return [];
  return first.type === 'leaf' && first.tag === 'p'
    ? [leaf('', first.tokens), ...rest]
    : [first, ...rest];
}

function figureSlots(blocks: Block[]): Block[] {
  return withSlot(
    withSlot(blocks, 'figcaption', 'caption'),
    blocks.find(({ shape }) => shape !== 'figcaption')?.shape,
    'figure',
  );
}

function withSlot(blocks: Block[], shape: string | undefined, slot: string): Block[] {
  const found = blocks.findIndex((block) => block.shape === shape);
  return blocks.map((block, index) => (index === found ? { ...block, slot } : block));
}

function identity({ tagName, properties }: Element): Partial<Box> {
  const { dataPractice, dataPart, dataNote, dataFigure } = properties;
  if (dataPractice) return { anchor: String(dataPractice), shape: 'practice' };
  if (dataPart) return { part: String(dataPart), slot: `part ${String(dataPart)}` };
  if (dataNote) return { note: String(dataNote) };
  if (dataFigure) return { figure: String(dataFigure) };
  return tagName === 'ul' || tagName === 'ol' ? { shape: 'list' } : {};
}

function tableOf(table: Element, sameReference: SameReference): Block[] {
  const rows = elementsIn(table).flatMap((child) =>
    child.tagName === 'tr' ? [child] : elementsIn(child),
  );
  const read = rows
    .filter(({ tagName }) => tagName === 'tr')
    .map((row) => rowOf(row, sameReference));
  const filled = read.filter(({ children }) => children.length > 0);
  return filled.length > 0 ? [box('table', named(filled))] : [];
}

function rowOf(row: Element, sameReference: SameReference): Box {
  const cells = elementsIn(row).filter(({ tagName }) => tagName === 'th' || tagName === 'td');
  return box(
    'tr',
    cells.map((cell) => cellOf(cell, sameReference)),
  );
}

function cellOf(cell: Element, sameReference: SameReference): Leaf {
  const { dataAlign, scope } = cell.properties;
  return {
    ...leaf(cell.tagName, tokensOf(cell.children.flatMap(inlineContent), sameReference)),
    ...(dataAlign ? { align: String(dataAlign) } : {}),
    ...(scope ? { scope: String(scope) } : {}),
  };
}

/** A row is the same row while its first cell is, if no other row begins like it. */
function named(rows: Box[]): Box[] {
  const names = rows.map(({ children: [first] }) => first!.signature);
  const uses = profileOf(names);
  return rows.map((row, index) => {
    if (row.children.every(({ shape }) => shape === 'th')) return { ...row, slot: 'head' };
    return uses.get(names[index]!) === 1 ? { ...row, slot: `row ${names[index]!}` } : row;
  });
}

function inlineContent(node: ElementContent): ElementContent[] {
  if (node.type !== 'element' || !FLOW.has(node.tagName)) return [node];
  return [...node.children.flatMap(inlineContent), { type: 'text', value: ' ' }];
}

function elementsIn(element: Element): Element[] {
  return element.children.filter((child) => child.type === 'element');
}

function lines(element: Element): Token[] {
  const filled = toString(element)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return filled.map((line, index) => ({
    text: line,
    key: line.trim().replaceAll(/\s+/g, ' '),
    isSpaced: index > 0,
  }));
}

const LEAVES = new Set(['p', 'pre', 'figcaption', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const FLOW = new Set([
  ...LEAVES,
  'hr',
  'table',
  'ul',
  'ol',
  'li',
  'figure',
  'section',
  'div',
  'aside',
  'blockquote',
]);
