import type { Rule } from './rule.ts';

export const practiceCount: Rule = {
  name: 'practice-count',
  summary: 'A guide has 5 to 12 practices.',
  find({ pages }) {
    return pages.flatMap(({ path, collection, document }) => {
      if (collection !== 'guides' || !document) return [];
      const { practices } = document;
      if (practices.length >= FEWEST && practices.length <= MOST) return [];
      const place = practices.length > MOST ? practices[MOST] : practices[0];
      return [
        {
          path,
          position: place?.position?.start ?? { line: 1, column: 1 },
          message: `Practices in this guide: ${practices.length}; wanted are ${FEWEST} to ${MOST}. ${practices.length < FEWEST ? TOO_FEW : TOO_MANY}`,
        },
      ];
    });
  },
};

const FEWEST = 5;
const MOST = 12;
const TOO_FEW =
  'With fewer, nobody can work by it: divide what holds several steps, or make it part of another guide.';
const TOO_MANY = 'Nobody briefs from more: join those that belong together, or make two guides.';
