import { suggestion } from '../schemas/nearest.ts';
import { citationPlaces } from './citation-places.ts';
import type { Rule } from './rule.ts';

export const unknownSource: Rule = {
  name: 'unknown-source',
  summary: 'Every citation names a file in `content/sources/`.',
  find(manuscript, { sources }) {
    return citationPlaces(manuscript)
      .filter(({ source }) => !sources.has(source))
      .map(({ source, ...place }) => ({
        ...place,
        message: `\`${source}\` is not in the source register: no file content/sources/${source}.yaml.${suggestion(source, sources)}`,
      }));
  },
};
