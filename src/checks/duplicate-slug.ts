import type { Rule } from './rule.ts';

export const duplicateSlug: Rule = {
  name: 'duplicate-slug',
  summary:
    'No two files differ only in upper and lower case or in their ending: on some machines they are one file, and one address.',
  find({ files }) {
    const owners = new Map<string, string>();
    return files.flatMap(({ name, path }) => {
      const key = name.toLowerCase().replace(/\.[^./]+$/, '');
      const owner = owners.get(key);
      owners.set(key, owner ?? path);
      if (!owner) return [];
      return [
        {
          path,
          position: { line: 1, column: 1 },
          message: `This file and ${owner} would have the same address. Rename or remove one.`,
        },
      ];
    });
  },
};
