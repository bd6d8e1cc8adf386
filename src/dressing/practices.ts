import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { printRootAddress } from '../addresses/address.ts';
import { blocksOf, type Unit } from './units.ts';
import type { Setting } from './setting.ts';
import type { Element, ElementContent } from 'hast';
import type { Authority } from '../schemas/field.ts';

/** Gives each practice its heading, the label of its authority, the names of its parts and boxes to tick. */
export function headPractices(units: Unit[], setting: Setting): void {
  for (const unit of units) {
    if (!unit.practice) continue;
    const { title, authority } = unit.practice;
    const blocks = blocksOf(unit);
    const heading = h('h3', title);
    blocks.splice(
      0,
      blocks.length,
      heading,
      authorityLabel(authority as Authority, setting),
      ...parts(blocks, setting),
    );
    unit.element.properties['ariaLabel'] = title;
    unit.element.properties['dataPagefindTitle'] = title;
  }
}

/** The label that says who stands behind a statement; it links to the legend. */
function authorityLabel(authority: Authority, { words }: Setting): Element {
  const href = printRootAddress(`about/authority`);
  return h('p.authority', { dataAuthority: authority, dataPagefindIgnore: '' }, [
    h('a', { href: `${href}#${authority}` }, words.authority[authority].name),
  ]);
}

function parts(blocks: ElementContent[], { words }: Setting): ElementContent[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'element') return [];
    const part = block.properties['dataPart'] as 'why' | 'how' | 'checks' | undefined;
    if (!part) return [block];
    return [h(`div.part.${part}`, [h('p.part-name', words.page[part]), ...inside(block, part)])];
  });
}

function inside(block: Element, part: string): ElementContent[] {
  if (part !== 'checks') return block.children;
  visit(block, { tagName: 'li' }, (item) => {
    item.children = [
      h('label', [h('input', { type: 'checkbox' }), ' ', h('span', item.children as Element[])]),
    ];
  });
  delete block.properties['dataPart'];
  return [block];
}
