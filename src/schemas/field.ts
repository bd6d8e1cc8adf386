import { z } from 'astro/zod';

/** Fields that several schemas share. Each refuses what it does not know and says what it wants. */

/** Lower-case words joined by hyphens: the form of every id, slug and anchor. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'must be lower-case words joined by hyphens, such as `shared-plan`',
  );

/** A day, `2026-11-22`. YAML readers that turn it into a Date are undone, so quotes are optional. */
export const day = z.preprocess(
  asWritten,
  z.iso.date('must be a day of the calendar written as year-month-day, such as 2026-11-22'),
);

/**
 * A date in Extended Date/Time Format (EDTF, ISO 8601-2), level 0 and the qualifiers `~` (about) and `?` (uncertain):
 * a year, month or day, or a span of two with `/`, the second perhaps open (`..`).
 */
export const edtf = z.preprocess(
  asWritten,
  z
    .string()
    .regex(
      /^\d{4}(-\d\d){0,2}[~?]?(\/(\d{4}(-\d\d){0,2}[~?]?|\.\.))?$/,
      'must be a date in EDTF: 2005, 2005-12, 2005-12-06, a span 2003/2007 or 2003/.., about 2013~, uncertain 2017?',
    )
    .refine(hasRealMonths, 'must be a date that the calendar has'),
);

/** A country as the register names it. */
export const countryId = z
  .string()
  .regex(/^[a-z]{2}$/, 'must be two lower-case letters (ISO 3166-1), such as mk');

/** Who stands behind a statement, strongest first. */
export const authority = z.enum(['binding', 'commitment', 'recommended', 'practice', 'editorial']);

/** A page as writers name it, `guides/joint-patrols`, perhaps with the id of a section or practice: `#shared-plan`. */
export const pageReference = z
  .string()
  .regex(
    /^[a-z]+\/[a-z0-9-]+(#[a-z0-9-]+)?$/,
    'must name a page as collection/slug, perhaps with #id, such as guides/joint-patrols#shared-plan',
  );

/** A source and where in it. */
export const citation = z.strictObject({
  source: id.describe('Id of an entry of the source register: its file name without `.yaml`.'),
  locator: z
    .string()
    .min(1)
    .optional()
    .describe('Where in the source: `para. 4.2`, `art. 3`, `p. 12`.'),
});

/** A text in each language it exists in; English is never missing. */
export const localized = z.strictObject({
  en: z.string().min(1),
  ru: z.string().min(1).optional(),
  fr: z.string().min(1).optional(),
  de: z.string().min(1).optional(),
  it: z.string().min(1).optional(),
  es: z.string().min(1).optional(),
});

export type Authority = z.infer<typeof authority>;
export type Localized = z.infer<typeof localized>;

/** YAML 1.1 readers see `2005` as a number and `2005-12-06` as a Date; the schema wants what the writer typed. */
function asWritten(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : value;
}

function hasRealMonths(text: string): boolean {
  return text
    .replaceAll(/[~?]/g, '')
    .split('/')
    .filter((part) => part !== '..')
    .every(isRealDate);
}

function isRealDate(part: string): boolean {
  const [year, month = '01', dayOfMonth = '01'] = part.split('-');
  const date = new Date(`${year}-${month}-${dayOfMonth}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(dayOfMonth);
}
