import { z } from 'astro/zod';
import { countryId, day, id, pageReference } from './field.ts';

/** Frontmatter that pages of all six collections share; each collection adds its own fields. */
export const page = z.strictObject({
  title: z.string().min(3).max(100).describe('Title in sentence case, without a full stop.'),
  summary: z
    .string()
    .min(60)
    .max(200)
    .describe('One sentence of 60 to 200 characters: what the reader gets from the page.'),
  aliases: z
    .array(z.string().min(2))
    .default([])
    .describe('What a practitioner might type instead of the title; acronyms too.'),
  topics: z.array(id).min(1).max(4).describe('One to four ids of `registers/topics.yaml`.'),
  audiences: z
    .array(id)
    .min(1)
    .describe('Ids of `registers/audiences.yaml`: whom the page serves.'),
  countries: z
    .array(countryId)
    .default([])
    .describe('Countries that the page is about: ids of `registers/countries.yaml`.'),
  updated: day.describe('Day of the last change of substance.'),
  review: z
    .strictObject({
      stage: z
        .enum(['unreviewed', 'in-review', 'approved'])
        .describe('`approved` only where an expert has read the page and said so.'),
      on: day.optional().describe('Day of the review.'),
      by: z.string().min(1).optional().describe('Who reviewed: name or office.'),
      of: z
        .string()
        .regex(/^sha256:[0-9a-f]{64}$/, 'must be sha256: and 64 hexadecimal digits')
        .optional()
        .describe('Hash of the body that was reviewed.'),
    })
    .refine(
      ({ stage, on, by, of }) => stage !== 'approved' || Boolean(on && by && of),
      'must name `on`, `by` and `of` when the stage is `approved`: when, who, and the hash of what was read',
    )
    .describe('How far experts have read the page.'),
  see_also: z.array(pageReference).default([]).describe('Other pages worth reading.'),
  translates: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/, 'must be sha256: and 64 hexadecimal digits')
    .optional()
    .describe(
      'Translations only, and there it must be: hash of the text that it was made from. The check says what to write.',
    ),
});
