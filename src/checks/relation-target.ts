import { relationFields } from '../records/relation-fields.ts';
import { referencePlaces } from './reference-places.ts';
import type { Rule } from './rule.ts';

export const relationTarget: Rule = {
  name: 'relation-target',
  summary:
    'A relation points to a page of the right collection: `implements` to standards, `supports` to guides, and so on.',
  find(manuscript) {
    return referencePlaces(manuscript).flatMap(({ target, field, path, position }) => {
      const allowed = field && relationFields[field];
      if (!allowed || allowed.some((collection) => target.startsWith(`${collection}/`))) return [];
      const message = `\`${field}\` points to pages of ${allowed.join(' or ')}, and \`${target}\` is not one. Use \`see_also\` for it.`;
      return [{ path, position, message }];
    });
  },
};
