import type { Rule } from './rule.ts';

export const unservedAim: Rule = {
  name: 'unserved-aim',
  summary: 'Each aim of `concept/aims` is served by at least two guides.',
  find({ pages }) {
    const guides = pages.filter(({ collection }) => collection === 'guides');
    return pages
      .filter(({ collection, slug }) => collection === 'concept' && slug === 'aims')
      .flatMap(({ path, lang, data, locate }) =>
        (data.aim_sections ?? []).flatMap(({ id }, index) => {
          const serving = guides
            .filter((guide) => guide.lang === lang && guide.data.aims?.includes(id))
            .map(({ slug }) => `\`${slug}\``);
          if (serving.length >= WANTED) return [];
          const message = `Aim ${id} is served by ${serving.join() || 'no guide'}, and at least two guides should show how to reach it. Name it under \`aims\` of guides that serve it, or write one that does.`;
          return [{ path, position: locate(['aim_sections', index]), message }];
        }),
      );
  },
};

const WANTED = 2;
