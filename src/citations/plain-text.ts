import type { Citable } from './citable.ts';
import { formatDate } from './edtf-date.ts';
import { oneLine } from './one-line.ts';
import { titleContains } from './title-repeats.ts';

/** Readable references, one a line, with dates in the words of `lang`. */
export function toPlainText(citables: Citable[], lang = 'en'): string {
  return citables.map((citable) => `${reference(citable, lang)}\n`).join('');
}

function reference(citable: Citable, lang: string): string {
  const { author, title, number, container, collection, edition, section, date, address } = citable;
  const sentences = [
    author,
    listed(title, section),
    listed(container, collection, edition),
    number && !titleContains(title, number) ? number : null,
    date && capitalized(formatDate(date, lang)),
  ];
  const text = sentences.filter(Boolean).map((sentence) => closed(oneLine(sentence!)));
  return [...text, ...(address ? [oneLine(address)] : [])].join(' ');
}

function listed(...parts: (string | null)[]): string {
  return parts.filter(Boolean).join(', ');
}

/** "about 2018" stands as a sentence of its own. */
function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function closed(sentence: string): string {
  return /[.?!…]$/u.test(sentence) ? sentence : `${sentence}.`;
}
