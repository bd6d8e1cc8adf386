import type { Rule } from './rule.ts';

export const duplicateTitle: Rule = {
  name: 'duplicate-title',
  summary:
    'No two pages of a collection and language have the same title: lists and screen readers tell pages apart by it.',
  find({ pages }) {
    const owners = new Map<string, string>();
    return pages.flatMap(({ path, lang, collection, data, locate }) => {
      if (!data.title) return [];
      const key = `${lang}/${collection}/${data.title.toLowerCase()}`;
      const owner = owners.get(key);
      owners.set(key, owner ?? path);
      return owner
        ? [
            {
              path,
              position: locate(['title']),
              message: `${owner} has the same title. Say in the title what is different here.`,
            },
          ]
        : [];
    });
  },
};
