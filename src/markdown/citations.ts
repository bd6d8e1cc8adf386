import { findAndReplace } from 'mdast-util-find-and-replace';
import { visit } from 'unist-util-visit';
import { CITATION, parseCitations } from './citation-syntax.ts';
import { element } from './element.ts';
import { report } from './report.ts';
import { placeOf } from './place.ts';
import type { PhrasingContent, Root, Text } from 'mdast';
import type { Position } from 'unist';
import type { VFile } from 'vfile';

/** Turns `[@id, locator; @id]` into one `span[data-cite]` per source. */
export function citations() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'text', (node) => refuseUnclosed(node, file));
    findAndReplace(tree, [
      CITATION,
      (whole: string, inside: string, match) => {
        const place = placeOf(file, match.stack, match.index, whole);
        const parsed = parseCitations(inside);
        if (parsed.includes(null)) report(file, 'citation-form', malformedCitation(whole), place);
        return parsed.filter((citation) => citation !== null).map((each) => cite(each, place));
      },
    ]);
  };
}

/** What is wrong with a citation that is none. */
export function malformedCitation(text: string): string {
  return `\`${text}\` is not a citation. Write \`[@source-id]\`, \`[@source-id, para. 4.2]\`, or several: \`[@a; @b, art. 3]\`.`;
}

function refuseUnclosed(node: Text, file: VFile): void {
  const rest = node.value.replaceAll(CITATION, (whole) => ' '.repeat(whole.length));
  const index = rest.indexOf('[@');
  if (index >= 0) report(file, 'citation-form', UNCLOSED, placeOf(file, [node], index, '[@'));
}

function cite({ source, locator }: Citation, position: Position | undefined): PhrasingContent {
  const span = element('span', { dataCite: source, ...(locator && { dataLocator: locator }) }, []);
  return Object.assign(span, { position }) as unknown as PhrasingContent;
}

const UNCLOSED =
  '`[@` begins a citation, and no `]` ends it in the same stretch of plain text. Close it: `[@source-id, para. 4.2]`.';

type Citation = { source: string; locator?: string };
