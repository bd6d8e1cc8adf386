import type { Document } from '../markdown/collect.ts';
import type { Position } from '../manuscript/yaml-file.ts';
import type { Rule } from './rule.ts';

export const duplicateAnchor: Rule = {
  name: 'duplicate-anchor',
  summary: 'On one page no two sections or practices have the same id.',
  find({ pages, about }) {
    return [...pages, ...about].flatMap(({ path, document }) =>
      document
        ? repeated(document).map(({ id, position }) => ({
            path,
            position,
            message: repeatedText(id),
          }))
        : [],
    );
  },
};

function repeated({ headings, practices }: Document): { id: string; position: Position }[] {
  const seen = new Set<string>();
  return [...headings, ...practices]
    .filter(({ id }) => seen.size === seen.add(id).size)
    .map(({ id, position }) => ({ id, position: position?.start ?? { line: 1, column: 1 } }));
}

function repeatedText(id: string): string {
  return `The id \`${id}\` is on this page already. Ids are addresses: give this one its own, such as \`${id}-2\` or, better, a word for what is different.`;
}
