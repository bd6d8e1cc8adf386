import { z } from 'astro/zod';
import { id, pageReference } from './field.ts';

const wording = z.strictObject({
  term: z.string().min(2).describe('The term as it stands in a sentence.'),
  acronym: z.string().min(2).optional().describe('Its short form, such as API.'),
  aliases: z
    .array(z.string().min(2))
    .default([])
    .describe('Synonyms that mean just this; linked and searched.'),
  definition: z
    .string()
    .min(20)
    .optional()
    .describe('One to three sentences with citations, `[@id, locator]`.'),
});

/** A term of the glossary: its wording in each language. English carries the definition. */
export const term = z.strictObject({
  en: wording.required({ definition: true }),
  ru: wording.optional(),
  fr: wording.optional(),
  de: wording.optional(),
  it: wording.optional(),
  es: wording.optional(),
  see_also: z.array(id).default([]).describe('Ids of other terms.'),
  page: pageReference.optional().describe('The page that says most about it.'),
});

export type Term = z.infer<typeof term>;
export type Wording = z.infer<typeof wording>;
