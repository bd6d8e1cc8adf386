import type { Citable, CitableType } from './citable.ts';
import { dateParts, formatDate } from './edtf-date.ts';
import { oneLine } from './one-line.ts';
import { remarksOf } from './remarks.ts';

/** A RIS file in UTF-8 with the line ends that the format asks for. */
export function toRis(citables: Citable[]): string {
  return citables.map(record).join('');
}

function record(citable: Citable): string {
  const type = TYPES[citable.type];
  const hasNumber = NUMBERED.has(type);
  const fields: [string, string | null][] = [
    ['ID', citable.key],
    ['TI', citable.title],
    ...authorFields(citable),
    ['T2', citable.container],
    ...dateFields(citable.date),
    ['M3', citable.genre],
    [hasNumber ? 'SN' : 'M1', citable.number],
    [hasNumber ? 'N1' : 'SN', citable.isbn && (hasNumber ? `ISBN ${citable.isbn}` : citable.isbn)],
    ['LA', citable.language],
    ['UR', citable.url],
    ['N1', remarksOf(citable)],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [line(tag, value)] : []));
  return [line('TY', type), ...lines, line('ER', '')].join('');
}

/** Programs cut an author at its first comma into family and given name; a publisher they leave whole. */
function authorFields({ author }: Citable): [string, string | null][] {
  return [[author?.includes(',') ? 'PB' : 'AU', author]];
}

/** The date of RIS is a single one and exact; what it cannot say follows in words. */
function dateFields(date: string | null): [string, string | null][] {
  if (!date) return [];
  const [year = 0, month, day] = dateParts(date)['date-parts'][0]!;
  const digits = [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day), ''];
  const isExact = /^[\d-]+$/.test(date);
  return [
    ['PY', digits[0]!],
    ['DA', digits.join('/')],
    ['N1', isExact ? null : `Date: ${formatDate(date, 'en')}`],
  ];
}

function twoDigits(part: number | undefined): string {
  return part === undefined ? '' : String(part).padStart(2, '0');
}

function line(tag: string, value: string): string {
  return `${tag}  - ${oneLine(value)}\r\n`;
}

const TYPES: Record<CitableType, string> = {
  treaty: 'GOVDOC',
  decision: 'GOVDOC',
  standard: 'STAND',
  report: 'RPRT',
  book: 'BOOK',
  document: 'GEN',
  news: 'NEWS',
  'web-page': 'ELEC',
};

/** Types whose `SN` is the number of the document; in the others it is the ISBN. */
const NUMBERED = new Set(['GOVDOC', 'STAND', 'RPRT']);
