import { findAndReplace } from 'mdast-util-find-and-replace';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { CITATION, parseCitations } from './citation-syntax.ts';
import { element } from './element.ts';
import { report } from './report.ts';
import { placeOf } from './place.ts';
import type { PhrasingContent, Root, Text } from 'mdast';
import type { VFile } from 'vfile';

/** Turns `[@id, locator; @id]` into one `span[data-cite]` per source. */
export function citations() {
  return (tree: Root, file: VFile): void => {
    visit(tree, ['link', 'linkReference'], (node) => {
      if (toString(node).startsWith('@')) report(file, 'citation-form', FOLLOWED, node.position);
    });
    findAndReplace(tree, [
      CITATION,
      (whole: string, inside: string, match) => {
        const place = placeOf(file, match.stack.at(-1) as Text, match.index, whole);
        return parseCitations(inside).map((citation): PhrasingContent => {
          if (!citation) report(file, 'citation-form', malformed(whole), place);
          const { source, locator } = citation ?? { source: inside };
          const span = element(
            'span',
            { dataCite: source, ...(locator && { dataLocator: locator }) },
            [],
          );
          return Object.assign(span, { position: place }) as unknown as PhrasingContent;
        });
      },
    ]);
  };
}

function malformed(text: string): string {
  return `\`${text}\` is not a citation. Write \`[@source-id]\`, \`[@source-id, para. 4.2]\`, or several: \`[@a; @b, art. 3]\`.`;
}

const FOLLOWED =
  'a citation followed directly by `(` or `[` becomes a link. Put a space or other words after the citation.';
