import type { Term } from '../schemas/term.ts';
import type { Rule } from './rule.ts';

export const duplicateTerm: Rule = {
  name: 'duplicate-term',
  summary:
    'A word names one term of the glossary only, else the link at its first mention would be a guess.',
  find({ terms }) {
    const owners = new Map<string, string>();
    return terms.flatMap(({ id, path, data, locate }) =>
      namesOf(data).flatMap(({ name, place }) => {
        const key = name.toLowerCase();
        const owner = owners.get(key) ?? id;
        owners.set(key, owner);
        const message = `\`${name}\` names the term \`${owner}\` already. Leave it out in one of the two.`;
        return owner === id ? [] : [{ path, position: locate(['en', ...place]), message }];
      }),
    );
  },
};

function namesOf({ en }: Term): { name: string; place: PropertyKey[] }[] {
  return [
    { name: en.term, place: ['term'] },
    ...(en.acronym ? [{ name: en.acronym, place: ['acronym'] }] : []),
    ...en.aliases.map((name, index) => ({ name, place: ['aliases', index] })),
  ];
}
