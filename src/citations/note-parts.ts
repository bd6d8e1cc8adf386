import type { Source } from '../schemas/source.ts';
import { formatDate } from './edtf-date.ts';
import { titleBeginsWith, titleContains } from './title-repeats.ts';

/** The parts of a numbered note on a page, in the order in which they are read; what the title says already is left out. */
export function noteParts(source: Source, lang: string): NoteParts {
  const { issuer, title, symbol, date, seen } = source;
  return {
    ...(issuer && !titleBeginsWith(title, issuer) && { issuer }),
    title,
    ...(symbol && !titleContains(title, symbol) && { symbol }),
    ...(date && { date: formatDate(date, lang) }),
    seen,
  };
}

export interface NoteParts {
  issuer?: string;
  title: string;
  /** Document symbol or ISBN as the register has it. */
  symbol?: string;
  /** Date in words. */
  date?: string;
  /** What the editors read of the source. */
  seen: Source['seen'];
}
