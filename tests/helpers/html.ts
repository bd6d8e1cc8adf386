import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Element } from 'hast';

/** Elements of a piece of HTML, or of an element, by name, by class (`.notes`), or by property in the manner of hast (`[dataCite]`). */
export function findAll(html: string | Element, selector: string): FoundElement[] {
  const found: FoundElement[] = [];
  const tree = typeof html === 'string' ? fromHtml(html, { fragment: true }) : html;
  visit(tree, 'element', (element) => {
    if (!matches(element, selector)) return;
    found.push({ element, text: words(element), properties: element.properties });
  });
  return found;
}

/** The words of a piece of HTML, spaces as one. */
export function wordsOf(html: string): string {
  return words(fromHtml(html, { fragment: true }));
}

function matches({ tagName, properties }: Element, selector: string): boolean {
  const name = /^\[(\w+)\]$/.exec(selector)?.[1];
  if (name) return properties[name] !== undefined && properties[name] !== false;
  if (!selector.startsWith('.')) return tagName === selector;
  const classes = properties['className'];
  return Array.isArray(classes) && classes.includes(selector.slice(1));
}

function words(node: Parameters<typeof toString>[0]): string {
  return toString(node).replaceAll(/\s+/g, ' ').trim();
}

export interface FoundElement {
  element: Element;
  /** Its words, spaces as one. */
  text: string;
  properties: Element['properties'];
}
