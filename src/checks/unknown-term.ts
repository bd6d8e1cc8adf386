import { suggestion } from '../schemas/nearest.ts';
import type { Rule } from './rule.ts';

export const unknownTerm: Rule = {
  name: 'unknown-term',
  summary: 'Every `[[term]]` and every `see_also` of a term is in the glossary.',
  find({ pages, terms }, catalogue) {
    const names = new Set([...catalogue.termNames].map((name) => name.toLowerCase()));
    const inText = pages.flatMap(({ path, document }) =>
      (document?.terms ?? [])
        .filter(({ name }) => !names.has(name.toLowerCase()))
        .map(({ name, position }) => ({
          path,
          position: { line: position?.start.line ?? 1, column: position?.start.column ?? 1 },
          message: `\`[[${name}]]\` is no term of the glossary.${suggestion(name, catalogue.termNames)}`,
        })),
    );
    const inTerms = terms.flatMap(({ path, data, locate }) =>
      data.see_also.flatMap((id, index) =>
        catalogue.terms.has(id)
          ? []
          : [
              {
                path,
                position: locate(['see_also', index]),
                message: `There is no term \`${id}\`.${suggestion(id, catalogue.terms)}`,
              },
            ],
      ),
    );
    return [...inText, ...inTerms];
  },
};
