import { suggestion } from '../schemas/nearest.ts';
import { anchorsOf } from './catalogue.ts';
import { referencePlaces } from './reference-places.ts';
import type { Problem } from './problem.ts';
import type { Rule } from './rule.ts';

export const unknownAnchor: Rule = {
  name: 'unknown-anchor',
  summary: 'Every link and relation with `#id` names a section or practice of that page.',
  find(manuscript, { pages }) {
    const incomplete = new Set(manuscript.problems.filter(hidesAnchors).map(({ path }) => path));
    return referencePlaces(manuscript).flatMap(({ target, path, position }) => {
      const [page, anchor] = target.split('#');
      const file = pages.get(page!);
      if (!anchor || !file?.document || incomplete.has(file.path)) return [];
      if (anchorsOf(file).includes(anchor)) return [];
      const message = `\`${page}\` has no section or practice \`${anchor}\`.${suggestion(anchor, anchorsOf(file))}`;
      return [{ path, position, message }];
    });
  },
};

/** A component that was refused may be the practice that a link names. */
function hidesAnchors({ rule }: Problem): boolean {
  return rule === 'component-property' || rule === 'unknown-component';
}
