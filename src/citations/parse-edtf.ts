import type { Precision } from './date-words.ts';

/** Parses a date as the schemas accept it; throws for any other text. */
export function parseEdtf(edtf: string): EdtfDate {
  const [first, last, ...rest] = edtf.split('/');
  const start = parsePoint(first!);
  const end = last === undefined ? null : last === '..' ? 'open' : parsePoint(last);
  if (start && end !== undefined && rest.length === 0) return { start, end };
  throw new Error(
    `\`${edtf}\` is not a date that this site understands. ` +
      'Write EDTF: 2005, 2005-12, 2005-12-06, a span 2003/2007 or 2003/.., about 2013~, uncertain 2017?',
  );
}

/** The smallest part that a date names. */
export function precisionOf({ month, day }: EdtfPoint): Precision {
  if (day !== undefined) return 'day';
  return month === undefined ? 'year' : 'month';
}

function parsePoint(text: string): EdtfPoint | undefined {
  const match = POINT.exec(text);
  if (!match?.groups) return undefined;
  const { year, month, day, mark } = match.groups;
  return {
    year: Number(year),
    ...(month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
    isApproximate: mark === '~',
    isUncertain: mark === '?',
  };
}

const POINT =
  /^(?<year>\d{4})(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01]))?)?(?<mark>[~?]?)$/;

export interface EdtfDate {
  /** The date, or the beginning of a span. */
  start: EdtfPoint;
  /** The end of a span, `open` while it lasts, `null` for a single date. */
  end: EdtfPoint | 'open' | null;
}

export interface EdtfPoint {
  year: number;
  /** 1 to 12. */
  month?: number;
  /** 1 to 31. */
  day?: number;
  /** Written with `~`. */
  isApproximate: boolean;
  /** Written with `?`. */
  isUncertain: boolean;
}
