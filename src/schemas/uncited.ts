import { z } from 'astro/zod';
import { pageReference } from './field.ts';

/** An entry of `content/registers/uncited.yaml`: a sentence that may stand without a citation, and why. */
export const uncited = z.strictObject({
  page: pageReference.describe('The page it stands on, such as guides/joint-patrols.'),
  sentence: z
    .string()
    .min(10)
    .describe('Its first words, enough of them that no other sentence of the page begins so.'),
  reason: z.string().min(10).describe('Why it needs no source.'),
});

export type UncitedEntry = z.infer<typeof uncited>;
