import { z } from 'astro/zod';
import { authority, id } from './field.ts';

/** The closed list of components that writers may use in a page, with their properties. */
export const componentSchemas = {
  /** One practice: a statement, then Why, How and Checks. */
  Practice: z.strictObject({
    id: id.describe('Permanent id; the practice is cited as `guides/x#id`.'),
    title: z.string().min(3).describe('The practice as a short instruction.'),
    authority: authority.describe('Who stands behind it.'),
  }),
  /** Reason for a practice. */
  Why: z.strictObject({}),
  /** Steps of a practice. */
  How: z.strictObject({}),
  /** A question that an assessor answers yes or no by looking. */
  Check: z.strictObject({}),
  /** What a reader must know about the text: sources disagree, something is unknown or unchecked, a warning, a name. */
  Note: z.strictObject({ kind: z.enum(['conflict', 'gap', 'unchecked', 'caution', 'naming']) }),
  /** A picture drawn from the list inside it; the list stays as its text. */
  Figure: z.strictObject({
    kind: z.enum(['process', 'timeline', 'periods', 'tiers']),
    title: z.string().min(3),
  }),
  /** A table with its caption. */
  Table: z.strictObject({ caption: z.string().min(3) }),
};

export type ComponentName = keyof typeof componentSchemas;
