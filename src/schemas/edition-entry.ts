import { z } from 'astro/zod';
import { day, pageReference } from './field.ts';

/** Name of an edition: the year, a point, the number in that year. Always a text: 2026.1 and 2026.10 are two editions. */
export const editionId = z
  .string()
  .regex(
    /^\d{4}\.[1-9]\d*$/,
    "must be the year, a point and the number in that year, in quotes: '2026.1'",
  );

const count = z.int().nonnegative();

/** How many records of each kind an edition file holds; pages are counted in each language. */
export const editionCounts = z.strictObject({
  pages: count,
  sources: count,
  terms: count,
  topics: count,
  audiences: count,
  countries: count,
  events: count,
  changes: count,
});

/** A correction to a page of a published edition; the page itself stays as it was published. */
const erratum = z.strictObject({
  date: day.describe('Day of the correction.'),
  page: pageReference.describe('The page, perhaps with `#id`: guides/joint-patrols#shared-plan.'),
  text: z.string().min(10).describe('What is wrong, and what it should say.'),
});

/** An entry of `content/editions/editions.yaml`. `npm run edition -- cut` writes it; editors add errata. */
export const editionEntry = z.strictObject({
  id: editionId,
  title: z.string().min(3).describe('Title of the edition: First edition.'),
  date: day.describe('Day on which it was published.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits')
    .describe('SHA-256 of the edition file, byte for byte.'),
  counts: editionCounts.describe('What the edition file holds.'),
  summary: z.string().min(10).optional().describe('What is new in it, in a sentence or two.'),
  errata: z.array(erratum).default([]).describe('Corrections since it was published.'),
});

export type EditionEntry = z.infer<typeof editionEntry>;
export type EditionCounts = z.infer<typeof editionCounts>;
export type Erratum = z.infer<typeof erratum>;
