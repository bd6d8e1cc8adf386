/**
 * The small words of dates in one language. Throws for a language that has none yet, because a date
 * in half a language misleads more than no page at all.
 */
export function dateWords(lang: string): DateWords {
  const words = WORDS[lang];
  if (words) return words;
  throw new Error(
    `Dates cannot be written in \`${lang}\`: src/citations/date-words.ts has no words for it ` +
      `(it has ${Object.keys(WORDS).join(', ')}). Add an entry for \`${lang}\` there.`,
  );
}

const WORDS: Record<string, DateWords> = {
  en: {
    joint: ' ',
    dayMark: '',
    about: { year: 'about {date}', month: 'about {date}', day: 'about {date}' },
    since: { year: 'since {date}', month: 'since {date}', day: 'since {date}' },
    uncertain: '{date} (uncertain)',
    to: ' to ',
    toInNumbers: ' to ',
  },
  ru: {
    joint: ' ',
    dayMark: '',
    about: { year: 'около {date} г.', month: 'около {date} г.', day: 'около {date} г.' },
    since: { year: 'с {date} г.', month: 'с {date} г.', day: 'с {date} г.' },
    uncertain: '{date} (дата неточна)',
    to: ' – ',
    toInNumbers: '–',
  },
  fr: {
    joint: ' ',
    dayMark: '',
    firstDay: '1er',
    about: { year: 'vers {date}', month: 'vers {date}', day: 'vers le {date}' },
    since: { year: 'depuis {date}', month: 'depuis {date}', day: 'depuis le {date}' },
    uncertain: '{date} (date incertaine)',
    to: ' – ',
    toInNumbers: '–',
  },
  de: {
    joint: ' ',
    dayMark: '.',
    about: { year: 'um {date}', month: 'um {date}', day: 'um den {date}' },
    since: { year: 'seit {date}', month: 'seit {date}', day: 'seit dem {date}' },
    uncertain: '{date} (unsicher)',
    to: ' bis ',
    toInNumbers: ' bis ',
  },
  it: {
    joint: ' ',
    dayMark: '',
    firstDay: '1º',
    about: { year: 'circa {date}', month: 'circa {date}', day: 'circa {date}' },
    since: {
      year: '{date} – in corso',
      month: '{date} – in corso',
      day: '{date} – in corso',
    },
    uncertain: '{date} (data incerta)',
    to: ' – ',
    toInNumbers: '–',
  },
  es: {
    joint: ' de ',
    dayMark: '',
    about: { year: 'hacia {date}', month: 'hacia {date}', day: 'hacia el {date}' },
    since: { year: 'desde {date}', month: 'desde {date}', day: 'desde el {date}' },
    uncertain: '{date} (fecha incierta)',
    to: ' – ',
    toInNumbers: '–',
  },
};

/** The smallest part that a date names. */
export type Precision = 'year' | 'month' | 'day';

export interface DateWords {
  /** What stands between day, month and year. */
  joint: string;
  /** What follows the number of a day. */
  dayMark: string;
  /** The first day of a month, where it is not written as a plain number. */
  firstDay?: string;
  /** An approximate date; `{date}` stands for the date. */
  about: Record<Precision, string>;
  /** A span that has not ended. */
  since: Record<Precision, string>;
  /** A date that may be wrong. */
  uncertain: string;
  /** Between the two dates of a span. */
  to: string;
  /** The same, where both sides are single words or numbers. */
  toInNumbers: string;
}
