import { fromHtml } from 'hast-util-from-html';
import type { Element, ElementContent, Root, RootContent } from 'hast';

/** The text of a semantic body, a line for each block, read by other means than those of the redline. */
export function linesOfBody(body: string): string[] {
  return lines(fromHtml(body, { fragment: true }));
}

/** What somebody sees of a redline who asks for one side only: a line for each block. */
export function linesOfView(html: string, view: 'old' | 'new'): string[] {
  return lines(fromHtml(html, { fragment: true }), (element) => isHidden(element, view));
}

/** Blanks may differ between the two sides of what is the same. */
export function withoutBlanks(texts: string[]): string[] {
  return texts.map((text) => text.replaceAll(/\s/g, ''));
}

function isHidden({ tagName, properties, children }: Element, view: 'old' | 'new'): boolean {
  const classes = (properties['className'] as string[] | undefined) ?? [];
  if (classes.includes('part-name')) return !JSON.stringify(children).includes('note-name');
  return (
    classes.some((name) => HIDDEN[view].has(name)) || tagName === (view === 'old' ? 'ins' : 'del')
  );
}

function lines(tree: Root, hides?: (element: Element) => boolean): string[] {
  const found = [''];
  const read = (node: Root | RootContent | ElementContent) => {
    if (node.type === 'text') found.push(`${found.pop()!}${node.value}`);
    if (node.type !== 'element' && node.type !== 'root') return;
    if (node.type === 'element' && hides?.(node)) return;
    const isBlock = node.type === 'element' && BLOCKS.test(node.tagName);
    if (isBlock) found.push(...(hides ? [] : attributes(node)), '');
    if (node.type === 'element' && node.properties['dataCite']) {
      const { dataCite, dataLocator } = node.properties;
      found.push(
        `${found.pop()!}[${String(dataCite)}${dataLocator ? `, ${String(dataLocator)}` : ''}]`,
      );
    }
    for (const child of node.children) read(child);
    if (isBlock) found.push('');
  };
  read(tree);
  return found.map((line) => line.replaceAll(/\s+/g, ' ').trim()).filter((line) => line !== '');
}

/** What practices and notes say in attributes; a redline says it in text. */
function attributes({ tagName, properties }: Element): string[] {
  const { dataTitle, dataAuthority, dataNote } = properties;
  if (tagName === 'section') return [dataTitle, dataAuthority].filter(Boolean).map(String);
  return dataNote && tagName === 'aside' ? [String(dataNote)] : [];
}

const BLOCKS =
  /^(?:p|h\d|pre|figcaption|table|tr|t[hd]|ul|ol|li|figure|section|div|aside|blockquote|hr|dl)$/;
const HIDDEN = {
  old: new Set(['ins', 'moved', 'new-only', 'label', 'between', 'heard']),
  new: new Set(['del', 'left', 'old-only', 'label', 'between', 'heard']),
};
