import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { report } from './report.ts';
import type { Heading, Root } from 'mdast';
import type { VFile } from 'vfile';

/** Reads the permanent id that ends a heading, `## Shared plan [#shared-plan]`; proposes one where it is missing. */
export function headings() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'heading', (node) => {
      if (node.depth !== 2 && node.depth !== 3)
        report(file, 'heading-level', LEVELS, node.position);
      const id = takeId(node);
      if (id) node.data = { ...node.data, hProperties: { id } };
      else report(file, 'section-id', missing(toString(node)), node.position);
    });
  };
}

function takeId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return undefined;
  const match = /\s*\[#([a-z0-9]+(?:-[a-z0-9]+)*)\]\s*$/.exec(last.value);
  if (!match) return undefined;
  last.value = last.value.slice(0, match.index);
  return match[1];
}

function missing(text: string): string {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? ['section'];
  const proposal = words.slice(0, 4).join('-');
  return `The heading has no permanent id. Add one that stays when the words change: \`[#${proposal}]\` at its end.`;
}

const LEVELS =
  'Headings are `##` for sections and `###` inside them: the title of the page is its only first level.';
