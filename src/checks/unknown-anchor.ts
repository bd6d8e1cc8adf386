import { suggestion } from '../schemas/nearest.ts';
import { anchorsOf } from './catalogue.ts';
import { referencePlaces } from './reference-places.ts';
import type { Rule } from './rule.ts';

export const unknownAnchor: Rule = {
  name: 'unknown-anchor',
  summary: 'Every link and relation with `#id` names a section or practice of that page.',
  find(manuscript, { pages }) {
    return referencePlaces(manuscript).flatMap(({ target, path, position }) => {
      const [page, anchor] = target.split('#');
      const file = pages.get(page!);
      if (!anchor || !file?.document || anchorsOf(file).includes(anchor)) return [];
      const message = `\`${page}\` has no section or practice \`${anchor}\`.${suggestion(anchor, anchorsOf(file))}`;
      return [{ path, position, message }];
    });
  },
};
