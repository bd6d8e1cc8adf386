import { z } from 'astro/zod';
import { id } from './field.ts';
import { page } from './page.ts';

/** An aim of the Concept, named by its paragraph number in quotes. */
export const aim = z
  .string()
  .regex(/^4\.[1-8]$/, "must be one of the eight aims, '4.1' to '4.8', in quotes");

/** A page that explains the Concept. The page of the aims also names them for the rest of the site. */
export const concept = page.extend({
  aim_sections: z
    .array(
      z.strictObject({
        id: aim.describe('Paragraph of the Concept.'),
        title: z.string().min(3).describe('Short name of the aim.'),
        section: id.describe('Id of the section of this page that explains it.'),
      }),
    )
    .optional()
    .describe('Only on `concept/aims`: the eight aims.'),
});
