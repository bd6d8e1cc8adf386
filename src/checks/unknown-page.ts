import { suggestion } from '../schemas/nearest.ts';
import { referencePlaces } from './reference-places.ts';
import type { Rule } from './rule.ts';

export const unknownPage: Rule = {
  name: 'unknown-page',
  summary: 'Every link and relation names a page that exists.',
  find(manuscript, { pageIds }) {
    return referencePlaces(manuscript)
      .map(({ target, ...place }) => ({ page: target.split('#')[0]!, place }))
      .filter(({ page }) => !pageIds.has(page))
      .map(({ page, place: { path, position } }) => ({
        path,
        position,
        message: `There is no page \`${page}\`.${suggestion(page, pageIds)}`,
      }));
  },
};
