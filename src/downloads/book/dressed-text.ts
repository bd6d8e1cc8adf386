import { fromHtml } from 'hast-util-from-html';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { placeFootnotes } from './footnotes.ts';
import type { PageView } from '../../views/page-view.ts';
import type { Library } from '../../records/library.ts';
import type { Element, ElementContent, Root } from 'hast';

/**
 * The text of a page as an e-reader wants it: notes that can pop up, terms that lead to the glossary, numbers that are no
 * links, boxes to tick that need no form. Data of the site become classes, since not every e-reader knows other selectors.
 */
export function dressedText({ dressed }: PageView, library: Library): ElementContent[] {
  const tree = fromHtml(dressed.html, { fragment: true });
  placeFootnotes(tree);
  visit(tree, 'element', (element) => {
    if (element.properties['dataTerm']) leadToGlossary(element, library);
    if (hasClass(element, 'number')) element.tagName = 'span';
    if (element.tagName === 'label') drawBox(element);
    if (element.tagName === 'aside' && element.properties['dataNote'])
      element.properties['role'] = 'note';
    nameClasses(element);
    keepPlainProperties(element);
  });
  return tree.children as ElementContent[];
}

/** Ids of the numbered paragraphs, in reading order. */
export function paragraphsIn(content: ElementContent[]): string[] {
  const root: Root = { type: 'root', children: content };
  const ids: string[] = [];
  visit(root, { tagName: 'p' }, ({ properties }) => {
    const id = String(properties['id'] ?? '');
    if (/^p-\d+-\d+$/.test(id)) ids.push(id);
  });
  return ids;
}

function leadToGlossary(link: Element, { placeOf }: Library): void {
  const slug = String(link.properties['dataTerm']);
  link.properties = {
    href: placeOf({ collection: 'glossary', slug }),
    className: ['term'],
    'epub:type': 'glossref',
    role: 'doc-glossref',
  };
}

/** A box of a form needs script to keep what was ticked, and many e-readers show none; an empty one can be ticked on paper. */
function drawBox(label: Element): void {
  const text = label.children.find((child) => child.type === 'element' && child.tagName === 'span');
  const box = h('span.box', { ariaHidden: 'true' });
  label.tagName = 'p';
  label.children = [box, { type: 'text', value: ' ' }, ...(text as Element).children];
}

function nameClasses(element: Element): void {
  const { dataAuthority, dataNote, dataAlign, dataSeen } = element.properties;
  const added = [
    dataAuthority && `by-${String(dataAuthority)}`,
    dataNote && 'note-box',
    dataAlign,
    dataSeen,
  ].flatMap((name) => (name ? [String(name)] : []));
  const own = element.properties['className'] as string[] | undefined;
  if (own || added.length > 0) element.properties['className'] = [...(own ?? []), ...added];
}

function keepPlainProperties(element: Element): void {
  if (element.tagName === 'span') delete element.properties['href'];
  if (hasClass(element, 'number')) delete element.properties['ariaLabel'];
  delete element.properties['focusable'];
  for (const name of Object.keys(element.properties))
    if (name.startsWith('data')) delete element.properties[name];
}

function hasClass({ properties }: Element, name: string): boolean {
  const names = properties['className'];
  return Array.isArray(names) && names.includes(name);
}
