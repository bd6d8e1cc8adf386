import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { blocksOf, type Unit } from './units.ts';
import { paragraphNumber } from './paragraph-ids.ts';
import { fill } from '../wording/fill.ts';
import type { Setting } from './setting.ts';
import type { Element, ElementContent } from 'hast';

/**
 * Numbers sections (2), practices (P3) and paragraphs (2.4, by their ids); the number is real text and the permalink of its
 * place. Paragraph numbers hold within an edition; the ids of sections and practices hold for ever.
 */
export function numberParts(units: Unit[], { words }: Setting): ContentsEntry[] {
  const contents: ContentsEntry[] = [];
  let section = 0;
  let practice = 0;
  for (const unit of units) {
    const heading = headingOf(unit);
    if (heading && unit.level === 2) {
      section += 1;
      heading.properties['dataPagefindTitle'] = toString(heading);
      contents.push({
        id: idOf(heading),
        number: String(section),
        text: toString(heading),
        parts: [],
      });
      prependNumber(heading, idOf(heading), String(section), words.page.section);
    } else if (heading && unit.practice) {
      practice += 1;
      contents.at(-1)?.parts.push({
        id: unit.practice.id,
        number: `P${practice}`,
        text: unit.practice.title,
        parts: [],
      });
      prependNumber(heading, unit.practice.id, `P${practice}`, words.page.practice);
    } else if (heading) {
      heading.properties['dataPagefindTitle'] = toString(heading);
      contents
        .at(-1)
        ?.parts.push({ id: idOf(heading), number: '', text: toString(heading), parts: [] });
    }
    for (const block of numberedParagraphs(blocksOf(unit))) {
      const id = idOf(block);
      prependNumber(block, id, paragraphNumber(id), words.page.paragraph);
    }
  }
  return contents;
}

function headingOf(unit: Unit): Element | undefined {
  const first = blocksOf(unit)[0];
  return unit.level && first?.type === 'element' ? first : undefined;
}

/** Paragraphs that have an id; labels that dressing itself has put in have none. */
function numberedParagraphs(blocks: ElementContent[]): Element[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'element') return [];
    if (block.tagName === 'p') return block.properties['id'] ? [block] : [];
    return block.tagName === 'div' ? numberedParagraphs(block.children) : [];
  });
}

function prependNumber(element: Element, id: string, number: string, label: string): void {
  const name = fill(label, { number: number });
  const link = h('a.number', { href: `#${id}`, ariaLabel: name, dataPagefindIgnore: '' }, number);
  element.children = [link, { type: 'text', value: ' ' }, ...element.children];
}

function idOf(element: Element): string {
  return String(element.properties['id']);
}

export interface ContentsEntry {
  id: string;
  /** `2` for a section, `P3` for a practice, empty for a sub-section. */
  number: string;
  text: string;
  /** Practices and sub-sections inside it. */
  parts: ContentsEntry[];
}
