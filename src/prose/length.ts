import { quoted } from '../claims/quoted.ts';
import { countWords } from '../markdown/plain-text.ts';
import type { ProseFinding } from './prose-problems.ts';

/** A warning for a sentence of more than 25 words, an error for one of more than 35. */
export function tooLong(text: string): ProseFinding[] {
  const words = countWords(text);
  if (words <= GOAL) return [];
  const severity = words > CEILING ? 'error' : 'warning';
  const message = `${quoted(text)} has ${words} words. A reader in a second language loses the thread after ${GOAL}: make two sentences of it, or a list.`;
  return [{ rule: 'long-sentence', severity, message }];
}

const GOAL = 25;
const CEILING = 35;
