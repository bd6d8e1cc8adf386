import { suggestion } from '../schemas/nearest.ts';
import type { Rule } from './rule.ts';

export const unknownTerm: Rule = {
  name: 'unknown-term',
  summary: 'Every `[[term]]` and every `see_also` of a term is in the glossary.',
  find({ pages, about, terms, problems }, catalogue) {
    // A term with faults of its own lacks here the names that it may well have.
    const isGlossaryWhole = !problems.some(({ path }) => path.includes('/glossary/'));
    const names = new Set([...catalogue.termNames].map((name) => name.toLowerCase()));
    const inText = [...pages, ...about].flatMap(({ path, document }) =>
      (document?.terms ?? [])
        .filter(({ name }) => isGlossaryWhole && !names.has(name.toLowerCase()))
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
