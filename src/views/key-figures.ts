import { formatDate } from '../citations/edtf-date.ts';
import { fill } from '../wording/fill.ts';
import type { Library } from '../records/library.ts';
import type { PageRecord } from '../records/page-record.ts';

/** The figures of an activity, each with what it counts and its source. */
export function keyFigures(
  { words, sources, addressOf }: Library,
  record: PageRecord,
): KeyFigure[] {
  return (record.details.figures ?? []).map(({ value, of, as_of, source, locator }) => {
    const asOf = as_of && fill(words.page['as-of'], { date: formatDate(as_of, record.lang) });
    const issuer = sources.get(source)?.issuer ?? source;
    return {
      value,
      of: [of, asOf].filter(Boolean).join(', '),
      source,
      title: [issuer, locator].filter(Boolean).join(', '),
      href: addressOf(`sources/${source}`),
    };
  });
}

export interface KeyFigure {
  value: string;
  /** What it counts, and when. */
  of: string;
  /** Id of the source. */
  source: string;
  /** Who says so, and where. */
  title: string;
  /** Address of the source. */
  href: string | undefined;
}
