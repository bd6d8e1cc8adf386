import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Element, ElementContent, Root } from 'hast';

/**
 * Makes notes of the site footnotes that e-readers can show in a window of their own, each with a way back. There a note
 * stands alone, so one that refers to an earlier note names the source again.
 */
export function placeFootnotes(tree: Root): void {
  const named = new Map<string, ElementContent[]>();
  visit(tree, 'element', (element, index, parent) => {
    if (element.properties['dataCite']) markReference(element);
    if (element.tagName !== 'ol' || !isNoteList(element) || !parent || index === undefined) return;
    const notes = element.children.filter((child) => child.type === 'element');
    parent.children[index] = h(
      'div.notes',
      notes.map((note) => footnote(note, named)),
    );
  });
}

function isNoteList({ properties }: Element): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes('notes');
}

function markReference(link: Element): void {
  link.properties['epub:type'] = 'noteref';
  link.properties['role'] = 'doc-noteref';
}

function footnote(item: Element, named: Map<string, ElementContent[]>): Element {
  const id = String(item.properties['id']);
  const [back, ...text] = item.children;
  const link = text.find(isLink);
  const name = named.get(String(link?.properties['href'])) ?? nameIn(text);
  if (link && name) {
    text.splice(0, text.indexOf(link) + 1, ...structuredClone(name));
    named.set(`#${id}`, name);
  }
  (back as Element).properties['role'] = 'doc-backlink';
  return h('aside.footnote', { id, 'epub:type': 'footnote', role: 'doc-footnote' }, [
    h('p', [back as Element, ...text]),
  ]);
}

/** Issuer and title of a source: what stands up to the link to it. */
function nameIn(text: ElementContent[]): ElementContent[] {
  return text.slice(0, text.findIndex(isLink) + 1);
}

function isLink(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'a';
}
