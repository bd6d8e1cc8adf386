import { visit } from 'unist-util-visit';
import type { Setting } from './setting.ts';
import type { Root } from 'hast';

/** Gives links between pages their addresses; a page that this edition lacks stays as plain words. */
export function linkReferences(tree: Root, { page, addressOf }: Setting): void {
  visit(tree, { tagName: 'a' }, (node) => {
    const reference = node.properties['dataRef'];
    if (!reference) return;
    const target = String(reference);
    const href = target.startsWith('#') ? target : addressOf(target);
    delete node.properties['dataRef'];
    if (href)
      node.properties['href'] = target.startsWith(`${page}#`)
        ? href.slice(href.indexOf('#'))
        : href;
    else node.tagName = 'span';
  });
}
