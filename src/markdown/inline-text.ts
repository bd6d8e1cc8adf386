import type { Element, ElementContent } from 'hast';

/**
 * Reads a run of inline content: its plain text, what is cited and linked at which place of it, and where each word of it
 * stands in `source`, the text of the whole file. `begin` is the offset where the run begins there.
 */
export function readInline(
  nodes: readonly ElementContent[],
  source: string,
  begin: number,
): InlineText {
  const found: InlineText = { text: '', citations: [], links: [], labelEnd: 0, places: [] };
  nodes.reduce((cursor, node) => read(node, found, source, cursor), begin);
  return found;
}

/** Reads one node and gives the offset in the file where it ends. */
function read(node: ElementContent, found: InlineText, source: string, cursor: number): number {
  const begin = node.position?.start.offset ?? cursor;
  if (node.type === 'text') return readWords(node.value, found, source, begin);
  if (node.type !== 'element') return cursor;
  if (node.tagName === 'code') {
    found.text += CODE;
    return node.position?.end.offset ?? begin;
  }
  const { dataCite, dataLocator } = node.properties;
  const at = found.text.length;
  if (dataCite) {
    const locator = dataLocator ? { locator: String(dataLocator) } : {};
    found.citations.push({ at, source: String(dataCite), ...locator });
  }
  const end = node.children.reduce((place, child) => read(child, found, source, place), begin);
  noteElement(node, at, found);
  return node.position?.end.offset ?? end;
}

/** Words are looked for one after the other: the text of a node may be shorter than what was typed. */
function readWords(value: string, found: InlineText, source: string, begin: number): number {
  let cursor = begin;
  for (const { 0: word, index } of value.matchAll(/\S+/g)) {
    const offset = source.indexOf(word, cursor);
    if (offset < 0 || offset > cursor + FARTHEST) continue;
    found.places.push({ at: found.text.length + index, offset });
    cursor = offset + word.length;
  }
  found.text += value;
  return cursor;
}

function noteElement({ tagName, properties }: Element, at: number, found: InlineText): void {
  const end = found.text.length;
  const isFirst = found.text.slice(0, at).trim() === '';
  if (tagName === 'strong' && isFirst) found.labelEnd = end;
  if (properties['dataRef'])
    found.links.push({ start: at, end, target: String(properties['dataRef']) });
}

/** Stands in a sentence for a piece of code, which is neither words nor a claim. */
const CODE = 'Code';

/** A word that does not come within so many characters was typed in another way, and the next one is looked for. */
const FARTHEST = 400;

export interface InlineText {
  /** Without citations; spaces as they were typed. */
  text: string;
  /** Citations in order, each with the place in the text that it stands at. */
  citations: { at: number; source: string; locator?: string }[];
  /** Links to pages of this site. */
  links: { start: number; end: number; target: string }[];
  /** End of the bold words that the text begins with; 0 where it begins otherwise. */
  labelEnd: number;
  /** Where words stand: place in the text, offset in the file. */
  places: { at: number; offset: number }[];
}
