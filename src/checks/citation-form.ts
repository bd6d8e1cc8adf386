import { CITATION, parseCitations } from '../markdown/citation-syntax.ts';
import { malformedCitation } from '../markdown/citations.ts';
import { LANGUAGES } from './citation-places.ts';
import type { Rule } from './rule.ts';

/** Pages get the same rule while their text is read. */
export const citationForm: Rule = {
  name: 'citation-form',
  summary:
    'What stands between `[@` and `]` is a citation: `[@id]`, `[@id, para. 4.2]`, `[@a; @b]`.',
  find({ terms }) {
    return terms.flatMap(({ path, data, locate }) =>
      LANGUAGES.flatMap((lang) =>
        [...(data[lang]?.definition ?? '').matchAll(CITATION)]
          .filter(([, inside]) => parseCitations(inside!).includes(null))
          .map(([whole]) => ({
            path,
            position: locate([lang, 'definition']),
            message: malformedCitation(whole),
          })),
      ),
    );
  },
};
