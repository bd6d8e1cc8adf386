import type { Rule } from './rule.ts';

export const reservedId: Rule = {
  name: 'reserved-id',
  summary:
    'No section or practice has an id that the site itself gives to paragraphs, notes and terms.',
  find({ pages, about }) {
    return [...pages, ...about].flatMap(({ path, document }) =>
      [...(document?.headings ?? []), ...(document?.practices ?? [])]
        .filter(({ id }) => RESERVED.test(id))
        .map(({ id, position }) => ({
          path,
          position: position?.start ?? { line: 1, column: 1 },
          message: `The id \`${id}\` is one that the site gives to its own parts. Take a word for what the section says, such as \`${id}-text\`.`,
        })),
    );
  },
};

/** Notes `n1`, their marks `c1`, paragraphs `p-1-1`, terms `t-api` and `term-api`, and the parts at the end of a page. */
const RESERVED = /^(?:[nc]\d+|p-\d+-\d+|t-.+|term-.+|terms|related|cite|main)$/;
