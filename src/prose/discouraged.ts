import type { ProseFinding } from './prose-problems.ts';

/** An error for each discouraged word of a sentence, with what to write instead. */
export function discouraged(text: string): ProseFinding[] {
  return WORDS.flatMap(({ pattern, advice }) =>
    [...text.matchAll(pattern)].map(([found]) => ({
      rule: 'discouraged-word',
      severity: 'error' as const,
      message: `\`${found}\`: ${advice}`,
    })),
  );
}

const SAY_WHY = 'says that something matters and not why. Leave it out, or say what depends on it.';
const PRAISE = 'praises and says nothing that can be checked. Leave it out, or say what is there.';
const SPELL_Z = 'is written with -ize here, as the OSCE and the Oxford dictionaries do.';

/** Short on purpose: a word is here because it was met or asked for. Names are left as their owners write them. */
const WORDS: readonly { pattern: RegExp; advice: string }[] = [
  { pattern: /\b(?:crucial|vital|essential to note|of paramount importance)\b/gi, advice: SAY_WHY },
  { pattern: /\b(?:crucially|vitally|importantly)\b/gi, advice: SAY_WHY },
  {
    pattern:
      /\b(?:robust|state[- ]of[- ]the[- ]art|cutting[- ]edge|best[- ]in[- ]class|world[- ]class|seamless(?:ly)?|holistic)\b/gi,
    advice: PRAISE,
  },
  { pattern: /\bleverag(?:e[ds]?|ing)\b/gi, advice: 'means "use" or "draw on". Write that.' },
  { pattern: /\butili[sz](?:e[ds]?|ing|ation)\b/gi, advice: 'means "use". Write that.' },
  { pattern: /\bin order to\b/gi, advice: 'means "to". Write that.' },
  { pattern: /\bprior to\b/gi, advice: 'means "before". Write that.' },
  {
    pattern: /\b(?:due to the fact that|in view of the fact that)\b/gi,
    advice: 'means "because". Write that.',
  },
  {
    pattern: /\b(?:a wide range of|a variety of|a number of)\b/gi,
    advice: 'hides a number. Give it, or write "several" or "many".',
  },
  { pattern: /\b(?:delve[ds]?|delving)\b/gi, advice: 'means "look". Write that.' },
  {
    pattern: /\b(?:fosters?|fostered|fostering)\b/gi,
    advice: 'means "help" or "build". Write that.',
  },
  {
    pattern:
      /(?!Organisation for Economic)\b(?:author|categor|character|central|critic|digit|final|formal|harmon|institutional|liberal|maxim|minim|mobil|modern|organ|priorit|real|recogn|special|stabil|standard|summar|synchron)is(?:e[ds]?|ing|ations?)\b/gi,
    advice: SPELL_Z,
  },
];
