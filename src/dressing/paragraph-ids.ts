import type { Element, ElementContent, Root } from 'hast';

/**
 * Gives every paragraph of a semantic body its id: `p-2-3` is the third of the second section. Paragraphs of the text itself
 * and of the parts of a practice count; those of notes, lists, tables and figures do not. A body that has such ids, as in an
 * edition file, keeps them and gets no others, however later code may count.
 */
export function numberParagraphs(tree: Root): void {
  const blocks = elementsIn(tree.children);
  if (blocks.flatMap(paragraphsIn).some(({ properties }) => properties['id'])) return;
  let section = 0;
  let paragraph = 0;
  for (const block of blocks) {
    if (block.tagName === 'h2') {
      section += 1;
      paragraph = 0;
    }
    for (const each of paragraphsIn(block)) {
      paragraph += 1;
      each.properties['id'] = `p-${section}-${paragraph}`;
    }
  }
}

/** What readers see of the id of a paragraph: `2.3`. */
export function paragraphNumber(id: string): string {
  return id.replace(/^p-/, '').replace('-', '.');
}

function paragraphsIn(block: Element): Element[] {
  if (block.tagName === 'p') return [block];
  return HOLDERS.has(block.tagName) ? elementsIn(block.children).flatMap(paragraphsIn) : [];
}

function elementsIn(nodes: readonly (ElementContent | Root['children'][number])[]): Element[] {
  return nodes.filter((node) => node.type === 'element');
}

/** Practices and their parts. */
const HOLDERS = new Set(['section', 'div']);
