import { h } from 'hastscript';
import type { Element, ElementContent, Root } from 'hast';

/**
 * Divides a text into its units: what stands under one heading, and each practice. A unit has its notes beside it.
 * Whitespace between blocks is dropped.
 */
export function divide(tree: Root): Unit[] {
  const units: Unit[] = [];
  for (const block of tree.children) {
    if (block.type !== 'element') continue;
    const level = LEVELS[block.tagName];
    if (block.properties['dataPractice']) units.push(practiceUnit(block));
    else if (level || units.length === 0 || units.at(-1)!.practice)
      units.push(plainUnit(level ?? null, block));
    else units.at(-1)!.text.push(block);
  }
  for (const { element, text } of units) element.children = [h('div.text', text as Element[])];
  return units;
}

function plainUnit(level: 2 | 3 | null, first: Element): Unit {
  return { element: h('div.unit'), level, practice: null, text: [first] };
}

function practiceUnit(block: Element): Unit {
  const { dataPractice, dataAuthority, dataTitle } = block.properties;
  const id = String(dataPractice);
  const element = h('section.unit.practice', { id, dataPractice: id, dataAuthority });
  const text = block.children.filter(({ type }) => type === 'element');
  return {
    element,
    level: 3,
    practice: { id, title: String(dataTitle), authority: String(dataAuthority) },
    text,
  };
}

/** The blocks of a unit, wherever they stand by now. */
export function blocksOf(unit: Unit): ElementContent[] {
  return (unit.element.children[0] as Element).children;
}

const LEVELS: Record<string, 2 | 3 | undefined> = { h2: 2, h3: 3 };

export interface Unit {
  /** The element that holds the unit: first child the text, then the notes. */
  element: Element;
  /** Level of its heading; null for text before the first heading or after a practice. */
  level: 2 | 3 | null;
  practice: { id: string; title: string; authority: string } | null;
  text: ElementContent[];
}
