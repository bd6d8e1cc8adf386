import type { Rule } from './rule.ts';

export const uncitedPractice: Rule = {
  name: 'uncited-practice',
  summary: 'A practice of any authority but `editorial` cites a source.',
  find({ pages }) {
    return pages.flatMap(({ path, document }) =>
      (document?.practices ?? [])
        .filter(({ authority }) => authority !== 'editorial')
        .filter(({ id }) => !document!.citations.some(({ practice }) => practice === id))
        .map(({ id, authority, position }) => ({
          path,
          position: position?.start ?? { line: 1, column: 1 },
          message: `The practice \`${id}\` is called ${authority} and cites nobody. Cite who says so, or call it \`editorial\` and give the reason in \`<Why>\`.`,
        })),
    );
  },
};
