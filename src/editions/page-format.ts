import { z } from 'astro/zod';

/**
 * A page in format 1, as edition files and `pages.json` have it. It is written out here and not made from the schemas of
 * `content/`: those follow today's content, and an edition file must be readable for good.
 */

const words = z.string().min(1);
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);

/** Lower-case words joined by hyphens. */
export const idFormat = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
/** A date in EDTF, level 0 with `~` and `?`. */
export const edtfFormat = z
  .string()
  .regex(/^\d{4}(-\d\d){0,2}[~?]?(\/(\d{4}(-\d\d){0,2}[~?]?|\.\.))?$/);
/** ISO 639-1. */
export const langFormat = z.string().regex(/^[a-z]{2}$/);
/** `guides/joint-patrols`, perhaps with the id of a section or practice: `#shared-plan`. */
export const referenceFormat = z.string().regex(/^[a-z]+\/[a-z0-9-]+(#[a-z0-9-]+)?$/);
export const authorityFormat = z.enum([
  'binding',
  'commitment',
  'recommended',
  'practice',
  'editorial',
]);
export const citationFormat = z.strictObject({
  source: idFormat.describe('Id of a source of the edition.'),
  locator: words.optional().describe('Where in the source.'),
});

const relation = z.strictObject({
  type: z.enum([
    'serves',
    'implements',
    'supports',
    'warns',
    'run_by',
    'applied',
    'amends',
    'supplements',
    'replaces',
    'see_also',
  ]),
  target: z
    .string()
    .regex(/^[a-z]+\/[a-z0-9.-]+(#[a-z0-9-]+)?$/)
    .describe('An aim (`aims/4.1`) or a page, perhaps with the id of a section or practice.'),
});

const details = z
  .strictObject({
    aim_sections: z
      .array(
        z.strictObject({ id: z.string().regex(/^4\.[1-8]$/), title: words, section: idFormat }),
      )
      .optional()
      .describe('The eight aims of the Concept and the sections that explain them.'),
    level: z.enum(['strategic', 'operational', 'tactical']).optional(),
    issuer: words.optional(),
    symbol: words.optional(),
    adopted: edtfFormat.optional(),
    in_force: edtfFormat.optional(),
    status: z.enum(['in force', 'superseded', 'adopted, not in force']).optional(),
    checked_on: day.optional().describe('Day on which an editor last checked the status.'),
    binds: words.optional().describe('Whom a standard binds and how strongly.'),
    outcome: z.enum(['worked', 'mixed', 'failed']).optional(),
    evidence: z.enum(['measured', 'reported', 'opinion']).optional(),
    period: edtfFormat.optional(),
    places: z.array(words).optional(),
    figures: z
      .array(
        citationFormat
          .extend({ value: words, of: words, as_of: edtfFormat.optional() })
          .describe('A figure worth quoting, what was counted, and when.'),
      )
      .optional(),
    founded: edtfFormat.optional(),
    seat: words.optional(),
  })
  .describe('Fields that only some collections have.');

/** One page, with nothing made for display: no addresses, numbers or notes. */
export const pageFormat = z.strictObject({
  lang: langFormat,
  collection: z.enum(['guides', 'standards', 'lessons', 'concept', 'activities', 'institutions']),
  slug: idFormat.describe('The same in all languages and editions.'),
  title: words,
  summary: words.describe('One sentence.'),
  aliases: z.array(words).describe('What a reader might type instead of the title.'),
  topics: z.array(idFormat),
  audiences: z.array(idFormat),
  countries: z.array(z.string().regex(/^[a-z]{2}$/)).describe('ISO 3166-1 alpha-2.'),
  updated: day.describe('Day of the last change of substance.'),
  review: z
    .strictObject({
      stage: z.enum(['unreviewed', 'in-review', 'approved']),
      on: day.optional(),
      by: words.optional(),
      of: words.optional().describe('Hash of the text that was reviewed.'),
    })
    .describe('How far experts have read the page.'),
  translates: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/)
    .optional()
    .describe(
      'Of a translation: SHA-256 of the `body` that it was made from, without the ids of paragraphs. A page of another edition or of the first language with this hash is its original; where the original now has another, the translation is behind it.',
    ),
  authority: authorityFormat.optional().describe('How strongly a standard binds.'),
  relations: z.array(relation),
  details,
  headings: z.array(
    z.strictObject({ depth: z.union([z.literal(2), z.literal(3)]), id: words, text: words }),
  ),
  practices: z.array(
    z.strictObject({
      id: idFormat.describe('Permanent: the practice is cited as `guides/x#id`.'),
      title: words,
      authority: authorityFormat.describe('Who stands behind it.'),
      statement: z.string().describe('Its first paragraph as plain text.'),
      checks: z.array(z.string()).describe('Questions answered yes or no by looking.'),
      citations: z.array(citationFormat),
    }),
  ),
  citations: z.array(citationFormat).describe('In reading order, repeats included.'),
  words: z.int().nonnegative().describe('Number of words of the body.'),
  body: z
    .string()
    .describe(
      'HTML in a small vocabulary without classes, styles or scripts. In an edition file every paragraph has its permanent id.',
    ),
});
