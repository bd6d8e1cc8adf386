import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { parseReference } from '../addresses/address.ts';
import { element } from './element.ts';
import { report } from './report.ts';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';

/** Turns links between pages, `[text](guides/joint-patrols#shared-plan)`, into `a[data-ref]`; refuses odd targets. */
export function references() {
  return (tree: Root, file: VFile): void => {
    visit(tree, ['definition', 'image', 'imageReference'], (node) => {
      const isImage = node.type !== 'definition';
      report(
        file,
        isImage ? 'no-image' : 'link-form',
        isImage ? NO_IMAGE : NO_DEFINITION,
        node.position,
      );
    });
    visit(tree, ['footnoteReference', 'footnoteDefinition'], (node) => {
      report(file, 'no-footnote', NO_FOOTNOTE, node.position);
    });
    visit(tree, ['link', 'linkReference'], (node) => {
      if (toString(node).startsWith('@')) report(file, 'citation-form', FOLLOWED, node.position);
      else if (node.type !== 'link') return;
      else if (isReference(node.url))
        Object.assign(node, element('a', { dataRef: node.url }, node.children));
      else if (!/^https:\/\/[^\s]+$/.test(node.url))
        report(file, 'link-form', oddLink(node.url), node.position);
    });
  };
}

/** A page of the site, or a place on the page at hand. */
function isReference(url: string): boolean {
  return /^#[a-z0-9-]+$/.test(url) || parseReference(url) !== null;
}

function oddLink(url: string): string {
  return `\`${url}\` is not a link that pages may hold. Write \`collection/slug\` or \`collection/slug#id\` for a page of this site, \`#id\` for a place on this page, \`https://…\` for another site.`;
}

const FOLLOWED =
  'A citation followed directly by `(` or `[` becomes a link. Put a space or other words after the citation.';
const NO_IMAGE =
  'Pages hold no image files yet. Use `<Figure>` with a list, which also reads as text.';
const NO_FOOTNOTE =
  'Footnotes are not used here: a source is cited as `[@id, locator]`, a remark goes into the text.';
const NO_DEFINITION =
  'Write the address in the link itself, `[text](guides/joint-patrols)`, not in a list of addresses.';
