import type { Rule } from './rule.ts';

export const duplicateTerm: Rule = {
  name: 'duplicate-term',
  summary:
    'A word names one term of the glossary only, else the link at its first mention would be a guess.',
  find({ terms }) {
    const owners = new Map<string, string>();
    return terms.flatMap(({ id, path, data: { en }, locate }) =>
      [en.term, ...(en.acronym ? [en.acronym] : []), ...en.aliases].flatMap((name) => {
        const owner = owners.get(name.toLowerCase());
        owners.set(name.toLowerCase(), owner ?? id);
        if (!owner || owner === id) return [];
        return [
          {
            path,
            position: locate(['en']),
            message: `\`${name}\` names the term \`${owner}\` already. Leave it out in one of the two.`,
          },
        ];
      }),
    );
  },
};
