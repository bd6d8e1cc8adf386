import { z } from 'astro/zod';
import {
  authorityFormat,
  citationFormat,
  edtfFormat,
  idFormat,
  referenceFormat,
} from './page-format.ts';

/** Entries of the registers in format 1; written out for the reason that `page-format.ts` gives. */

const words = z.string().min(1);
const country = z.string().regex(/^[a-z]{2}$/);

/** A text in each language it exists in. */
const localized = z.strictObject({
  en: words,
  ru: words.optional(),
  fr: words.optional(),
  de: words.optional(),
  it: words.optional(),
  es: words.optional(),
});

const wording = z.strictObject({
  term: words,
  acronym: words.optional(),
  aliases: z.array(words),
  definition: words.optional().describe('Plain text with citations, `[@id, locator]`.'),
});

export const sourceFormat = z.strictObject({
  id: idFormat.describe('Its citation key.'),
  title: words,
  symbol: words.optional(),
  issuer: words.optional(),
  date: edtfFormat.optional(),
  date_note: words.optional().describe('What is known where there is no date.'),
  kind: z.enum([
    'treaty',
    'resolution',
    'decision',
    'standard',
    'guideline',
    'handbook',
    'report',
    'academic',
    'web-page',
    'news',
    'note',
  ]),
  authority: authorityFormat.exclude(['editorial']).optional(),
  url: words.optional(),
  url_seen: z.boolean().describe('false: the address was inferred and nobody opened it.'),
  language: z.string().regex(/^[a-z]{2,3}$/),
  seen: z
    .enum(['full', 'excerpt', 'cited-by-others', 'recalled'])
    .describe('What the editors read of it.'),
  seen_at: words.optional().describe('Where a copy was read, if not at the address.'),
  note: words.optional(),
});

export const termFormat = z.strictObject({
  id: idFormat,
  en: wording.required({ definition: true }),
  ru: wording.optional(),
  fr: wording.optional(),
  de: wording.optional(),
  it: wording.optional(),
  es: wording.optional(),
  see_also: z.array(idFormat),
  page: referenceFormat.optional(),
});

export const topicFormat = z.strictObject({
  id: idFormat,
  name: localized,
  description: localized,
});

export const audienceFormat = z.strictObject({
  id: idFormat,
  name: localized,
  description: localized,
});

export const countryFormat = z.strictObject({
  id: country,
  name: localized,
  status: z.enum(['participating-state', 'partner', 'other']).describe('Its standing in the OSCE.'),
});

export const eventFormat = z.strictObject({
  id: idFormat,
  date: edtfFormat,
  title: words,
  place: words.optional(),
  countries: z.array(country),
  topics: z.array(idFormat),
  page: referenceFormat.optional().describe('The page that tells it.'),
  citations: z.array(citationFormat),
});

export const changeFormat = z.strictObject({
  page: referenceFormat,
  summary: localized.describe('What changed on the page since the edition before.'),
});
