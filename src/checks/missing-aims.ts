import { anchorsOf } from './catalogue.ts';
import type { Rule } from './rule.ts';

export const missingAims: Rule = {
  name: 'missing-aims',
  summary: '`concept/aims` names the eight aims, each with a section of that page.',
  find({ pages, problems }) {
    return pages
      .filter(({ collection, slug }) => collection === 'concept' && slug === 'aims')
      .flatMap((page) => {
        const { path, data, locate } = page;
        // Fields with a fault of their own are absent here.
        if (!data.aim_sections && problems.some((problem) => problem.path === path)) return [];
        const named = data.aim_sections ?? [];
        const absent = EIGHT.filter((id) => !named.some((aim) => aim.id === id)).map((id) => ({
          path,
          position: locate(['aim_sections'], 'key'),
          message: `Aim ${id} is missing under \`aim_sections\`: guides and the pages of the aims look it up here.`,
        }));
        const homeless = named.flatMap(({ id, section }, index) =>
          !page.document || anchorsOf(page).includes(section)
            ? []
            : [
                {
                  path,
                  position: locate(['aim_sections', index]),
                  message: `Aim ${id} names the section \`${section}\`, which this page does not have.`,
                },
              ],
        );
        return [...absent, ...homeless];
      });
  },
};

const EIGHT = ['4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '4.7', '4.8'];
