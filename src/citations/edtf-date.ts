import { dateWords, type DateWords } from './date-words.ts';
import { parseEdtf, precisionOf, type EdtfPoint } from './parse-edtf.ts';

/**
 * Writes an EDTF date for readers: `2005-12-06` gives "6 December 2005", `2003/2007` gives "2003 to 2007".
 * Throws for a text that is no EDTF date and for a language without words.
 */
export function formatDate(edtf: string, lang: string): string {
  const { start, end } = parseEdtf(edtf);
  const language = { lang, words: dateWords(lang) };
  if (end === null) return formatPoint(start, language);
  return end === 'open' ? formatSince(start, language) : formatSpan(start, end, language);
}

/** Orders dates by their beginning when compared as text; a year comes before its months. */
export function sortKey(edtf: string): string {
  const { start, end } = parseEdtf(edtf);
  if (end === null) return padded(start);
  return `${padded(start)}/${end === 'open' ? '9999-99-99' : padded(end)}`;
}

/** The year in which a date begins, four digits. */
export function yearOf(edtf: string): string {
  return padded(parseEdtf(edtf).start).slice(0, 4);
}

/** A date for CSL. An open span keeps its beginning only, for CSL-JSON 1.0 has no way to say "since". */
export function dateParts(edtf: string): CslDate {
  const { start, end } = parseEdtf(edtf);
  const points = end === null || end === 'open' ? [start] : [start, end];
  const isCirca = points.some((point) => point.isApproximate || point.isUncertain);
  return { 'date-parts': points.map(numbersOf), ...(isCirca && { circa: true }) };
}

function formatPoint(point: EdtfPoint, { lang, words }: Language): string {
  if (point.isApproximate) {
    return fill(words.about[precisionOf(point)], plainDate(point, { lang, words }, true));
  }
  const date = plainDate(point, { lang, words });
  return point.isUncertain ? fill(words.uncertain, date) : date;
}

function formatSince(start: EdtfPoint, { lang, words }: Language): string {
  const date = plainDate(start, { lang, words }, true);
  const since = fill(words.since[precisionOf(start)], date);
  return start.isApproximate || start.isUncertain ? fill(words.uncertain, since) : since;
}

/** What both ends share, a year or a month of it, is said once, after them. */
function formatSpan(start: EdtfPoint, end: EdtfPoint, language: Language): string {
  const shared = sharedParts(start, end);
  if (shared === 0) {
    return between(formatPoint(start, language), formatPoint(end, language), language.words);
  }
  const [from, to] = [start, end].map((point) => dateWordsOf(point, language));
  const own = [from!, to!].map((parts) => parts.slice(0, -shared).join(language.words.joint));
  return [between(own[0]!, own[1]!, language.words), ...to!.slice(-shared)].join(
    language.words.joint,
  );
}

/** How many of month and year both ends have in common, counted from the year. */
function sharedParts(start: EdtfPoint, end: EdtfPoint): number {
  const isQualified = [start, end].some((point) => point.isApproximate || point.isUncertain);
  const precision = precisionOf(start);
  if (isQualified || precision !== precisionOf(end) || start.year !== end.year) return 0;
  if (precision === 'day' && start.month === end.month) return 2;
  return precision === 'year' ? 0 : 1;
}

function between(from: string, to: string, words: DateWords): string {
  return `${from}${/\s/.test(from + to) ? words.to : words.toInNumbers}${to}`;
}

function plainDate(point: EdtfPoint, language: Language, isInflected = false): string {
  return dateWordsOf(point, language, isInflected).join(language.words.joint);
}

/** Day, month and year as words, as far as the date names them. */
function dateWordsOf(
  { year, month, day }: EdtfPoint,
  { lang, words }: Language,
  isInflected = false,
): string[] {
  const parts = [String(year)];
  if (month !== undefined) parts.unshift(monthName(month, lang, isInflected || day !== undefined));
  if (day !== undefined) parts.unshift(dayName(day, words));
  return parts;
}

function dayName(day: number, words: DateWords): string {
  return day === 1 && words.firstDay ? words.firstDay : `${day}${words.dayMark}`;
}

/** Russian has another form of the month beside a day or after a preposition: декабрь, 6 декабря. */
function monthName(month: number, lang: string, isInflected: boolean): string {
  const format = new Intl.DateTimeFormat(lang, {
    month: 'long',
    ...(isInflected && { day: 'numeric' }),
    timeZone: 'UTC',
  });
  const parts = format.formatToParts(new Date(Date.UTC(2000, month - 1, 1)));
  return parts.find(({ type }) => type === 'month')!.value;
}

function fill(template: string, date: string): string {
  return template.replace('{date}', () => date);
}

function numbersOf({ year, month, day }: EdtfPoint): number[] {
  return [year, month, day].filter((part) => part !== undefined);
}

function padded({ year, month = 0, day = 0 }: EdtfPoint): string {
  const twoDigits = (part: number) => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

interface Language {
  lang: string;
  words: DateWords;
}

/** A date variable of CSL-JSON. */
export interface CslDate {
  /** One date or the two ends of a span, each year, month and day as far as known. */
  'date-parts': number[][];
  /** True where the date is approximate or uncertain. */
  circa?: true;
}
