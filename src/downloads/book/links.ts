import { posix } from 'node:path';
import { visit } from 'unist-util-visit';
import type { Chapter } from './chapter.ts';
import type { Routes } from './routes.ts';
import type { Element, Root } from 'hast';

/**
 * Leads the links of a chapter to the files of the book. What the book does not have stays as plain words, followed by its
 * citable address in brackets where the site is published.
 */
export function leadLinks(chapter: Chapter, routes: Routes, publicAddress: string | null): void {
  const root: Root = { type: 'root', children: chapter.content };
  visit(root, { tagName: 'a' }, (link) => {
    const address = String(link.properties['href'] ?? '');
    if (!address.startsWith('/')) return;
    const target = routes(address);
    if (target) link.properties['href'] = relativeTo(chapter.file, target);
    else makePlain(link, publicAddress && `${publicAddress.replace(/\/+$/, '')}${address}`);
  });
}

/** How one file of the book names another, perhaps with `#id`. */
export function relativeTo(from: string, to: string): string {
  const [path, id] = to.split('#');
  if (path === from && id) return `#${id}`;
  const relative = posix.relative(posix.dirname(from), path!);
  return id ? `${relative}#${id}` : relative;
}

function makePlain(link: Element, address: string | null): void {
  link.tagName = 'span';
  link.properties = {};
  if (address) link.children.push({ type: 'text', value: ` [${address}]` });
}
