import type { Citable, CitableType } from './citable.ts';
import { yearOf } from './edtf-date.ts';
import { oneLine } from './one-line.ts';
import { parseEdtf } from './parse-edtf.ts';
import { remarksOf } from './remarks.ts';

/** A BibTeX file in UTF-8 that classic BibTeX, biblatex and Zotero read. */
export function toBibtex(citables: Citable[]): string {
  return citables.map(entry).join('\n');
}

function entry(citable: Citable): string {
  const type = TYPES[citable.type];
  const fields = [
    ['title', literal(citable.title)],
    ['author', literal(citable.author)],
    ...Object.entries(imprint(citable)),
    ['isbn', literal(citable.isbn)],
    ...dateFields(citable.date),
    // biblatex prints this field, and nobody needs to be told that a text is in English.
    ['language', citable.language === 'en' ? null : text(citable.language)],
    ['url', verbatim(citable.url)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []));
  return `@${type}{${citable.key},\n${lines.join('')}}\n`;
}

/** What an entry type needs beside title and author; the number goes where that type prints it. */
function imprint(citable: Citable): Record<string, string | null> {
  const { author, publisher, container, number } = citable;
  const remarks = remarksOf(citable);
  const note = text([number, remarks].filter(Boolean).join('; '));
  switch (TYPES[citable.type]) {
    case 'techreport':
      return {
        institution: literal(publisher ?? author),
        type: text(citable.genre ?? 'Report'),
        number: text(number),
        note: text(remarks),
      };
    case 'book':
      return { publisher: literal(publisher ?? author), note };
    default:
      return { organization: literal(container ?? publisher), note };
  }
}

/** biblatex and Zotero read `date`, classic BibTeX `year` and `month`. */
function dateFields(date: string | null): [string, string][] {
  if (!date) return [];
  const { start, end } = parseEdtf(date);
  const month = end === null && start.month ? MONTHS[start.month - 1] : undefined;
  return [
    ['date', `{${date}}`],
    ['year', `{${yearOf(date)}}`],
    ...(month ? [['month', month] satisfies [string, string]] : []),
  ];
}

/** Double braces keep the case of a title and hold an institution together. */
function literal(value: string | null): string | null {
  return value && `{${text(value)}}`;
}

function text(value: string | null): string | null {
  return value && `{${oneLine(value).replaceAll(/[\\{}&%#_$~^]/g, (sign) => ESCAPES[sign]!)}}`;
}

/** Programs take an address as it stands, so what would end the field is written as in addresses. */
function verbatim(url: string | null): string | null {
  return url && `{${url.replaceAll(/[\s\p{Cc}{}\\]/gu, encodeURIComponent)}}`;
}

/** BibTeX counts braces even after a backslash, so a brace of the text must not appear as one. */
const ESCAPES: Record<string, string> = {
  '\\': String.raw`{\textbackslash}`,
  '{': String.raw`{\textbraceleft}`,
  '}': String.raw`{\textbraceright}`,
  '~': String.raw`{\textasciitilde}`,
  '^': String.raw`{\textasciicircum}`,
  '&': String.raw`\&`,
  '%': String.raw`\%`,
  '#': String.raw`\#`,
  _: String.raw`\_`,
  $: String.raw`\$`,
};

/** `online` is biblatex's and Zotero's; classic BibTeX takes it for `misc`. */
const TYPES: Record<CitableType, 'techreport' | 'book' | 'misc' | 'online'> = {
  treaty: 'misc',
  decision: 'techreport',
  standard: 'techreport',
  report: 'techreport',
  book: 'book',
  document: 'misc',
  news: 'online',
  'web-page': 'online',
};

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
