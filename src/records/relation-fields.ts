import type { Frontmatter } from '../schemas/content.ts';

/** Fields of frontmatter that hold relations, with the collections that they may point to. */
export const relationFields = {
  implements: ['standards'],
  supports: ['guides'],
  warns: ['guides'],
  run_by: ['institutions'],
  applied: ['guides'],
  amends: ['standards'],
  supplements: ['standards'],
  replaces: ['standards'],
  see_also: null,
} satisfies Partial<Record<keyof Frontmatter, string[] | null>>;

/** A kind of relation that is written in frontmatter as a list of pages. */
export type RelationField = keyof typeof relationFields;
