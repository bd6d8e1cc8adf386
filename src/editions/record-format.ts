import { z } from 'astro/zod';
import { langFormat, pageFormat } from './page-format.ts';
import {
  audienceFormat,
  changeFormat,
  countryFormat,
  eventFormat,
  sourceFormat,
  termFormat,
  topicFormat,
} from './register-format.ts';

/** Version of the format that {@link line} describes. A file that says another is refused, not guessed at. */
export const FORMAT = 1;

/**
 * The format of an edition file: UTF-8, one JSON object a line, each line ended by a newline, told apart by `record`. The
 * first line is the `edition`; then come pages (by language, collection, slug), sources, terms, topics (by id), audiences (in
 * the order of their register), countries (by id), events (by date) and changes (by page). Keys stand in the order of these
 * schemas, so that the same content gives the same bytes.
 */
export const line = z.discriminatedUnion('record', [
  z.strictObject({
    record: z.literal('edition'),
    format: z.literal(FORMAT),
    id: z.string().regex(/^\d{4}\.[1-9]\d*$/),
    title: z.string().min(1),
    date: z.string().regex(/^\d{4}-\d\d-\d\d$/),
    languages: z.array(langFormat).min(1),
    counts: z
      .strictObject({
        pages: count(),
        sources: count(),
        terms: count(),
        topics: count(),
        audiences: count(),
        countries: count(),
        events: count(),
        changes: count(),
      })
      .describe('How many lines of each kind follow.'),
  }),
  z.strictObject({ record: z.literal('page'), ...pageFormat.shape }),
  z.strictObject({ record: z.literal('source'), ...sourceFormat.shape }),
  z.strictObject({ record: z.literal('term'), ...termFormat.shape }),
  z.strictObject({ record: z.literal('topic'), ...topicFormat.shape }),
  z.strictObject({ record: z.literal('audience'), ...audienceFormat.shape }),
  z.strictObject({ record: z.literal('country'), ...countryFormat.shape }),
  z.strictObject({ record: z.literal('event'), ...eventFormat.shape }),
  z.strictObject({ record: z.literal('change'), ...changeFormat.shape }),
]);

/** Prints a record as its line: keys in the order of the format, no newline. Throws where the record does not fit it. */
export function printLine(record: Line): string {
  return JSON.stringify(line.parse(record));
}

function count() {
  return z.int().nonnegative();
}

export type Line = z.infer<typeof line>;
/** A line of one kind. */
export type LineOf<Kind extends Line['record']> = Extract<Line, { record: Kind }>;
/** A summary that editors wrote of a changed page, as an edition keeps it. */
export type ChangeSummary = z.infer<typeof changeFormat>;
