import { z } from 'astro/zod';
import { citation, countryId, edtf, id, localized, pageReference } from './field.ts';

/** A field of work that touches borders. */
export const topic = z.strictObject({
  id,
  name: localized,
  description: localized.describe('One sentence: what is found under it.'),
});

/** People that pages are written for. */
export const audience = z.strictObject({
  id,
  name: localized,
  description: localized.describe('One sentence to the reader: what is here for them.'),
});

/** A participating State, a Partner for Co-operation, or another country that pages name. */
export const country = z.strictObject({
  id: countryId,
  name: localized,
  status: z.enum(['participating-state', 'partner', 'other']).describe('Its standing in the OSCE.'),
});

/** A dated event of the timeline. */
export const event = z.strictObject({
  id,
  date: edtf.describe('When it happened (EDTF): 2005, 2005-12, 2005-12-06, 2003/2007.'),
  title: z.string().min(5).describe('What happened, as a short sentence without a full stop.'),
  place: z.string().min(2).optional(),
  countries: z.array(countryId).default([]),
  topics: z.array(id).default([]),
  page: pageReference.optional().describe('The page that tells it.'),
  citations: z.array(citation).min(1).describe('Sources that say so.'),
});

export type Topic = z.infer<typeof topic>;
export type Audience = z.infer<typeof audience>;
export type Country = z.infer<typeof country>;
export type Event = z.infer<typeof event>;
