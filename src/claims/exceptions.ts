import type { Statement } from './statement.ts';

/** The exception that lets a statement stand without a citation of its own, if one does. */
export function exceptionFor(
  statement: Statement,
  surroundings: Surroundings,
): Exception | undefined {
  return EXCEPTIONS.find(({ holds }) => holds(statement, surroundings));
}

/** Kinds of statements that need no citation. Single ones stand in `content/registers/uncited.yaml`. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    kind: 'heading',
    reason: 'A heading names what follows, also where it is run in or heads a column.',
    holds: ({ isLabel, block }) => isLabel || block.kind === 'head',
  },
  {
    kind: 'check',
    reason: 'A check is a question of ours.',
    holds: ({ block }) => block.practice?.part === 'checks',
  },
  {
    kind: 'question',
    reason: 'A question asserts nothing.',
    holds: ({ parts }) => parts.every((part) => part.endsWith('?')),
  },
  {
    kind: 'introduction',
    reason: 'What ends with a colon leads to what follows, and that has its own citations.',
    holds: ({ text, block }) => block.kind !== 'row' && text.endsWith(':'),
  },
  {
    kind: 'on-this-page',
    reason: 'It sends the reader to another place of the page, and that has its own citations.',
    holds: ({ text }) => /\bsee (?:above|below)\b/i.test(text),
  },
  {
    kind: 'indicator',
    reason: 'Indicators are proposals of ours, and their section says so.',
    holds: ({ block }) => block.section === 'indicators',
  },
  {
    kind: 'editors',
    reason: 'The editors speak of their own reading, order or advice.',
    holds: ({ text }) => EDITORS.test(text),
  },
  {
    kind: 'editorial-step',
    reason: 'The steps of an editorial practice are our own advice, and the practice says so.',
    holds: ({ block }) =>
      block.practice?.authority === 'editorial' && block.practice.part === 'how',
  },
  {
    kind: 'own-figure',
    reason: 'A drawn process that cites nobody sums up what the text around it says with sources.',
    holds: ({ block }, { citedFigures }) =>
      DRAWN_STEPS.includes(block.figure ?? '') &&
      !citedFigures.has(`${block.section} ${block.figure}`),
  },
  {
    kind: 'not-known',
    reason: 'What is not known has no source.',
    holds: ({ block }) => block.note === 'gap' || block.section === 'unknown',
  },
  {
    kind: 'naming',
    reason: 'A note on a name is the wording of the house.',
    holds: ({ block }) => block.note === 'naming',
  },
  {
    kind: 'to-be-checked',
    reason: 'In a note on what is recalled, it says what is to be checked.',
    holds: ({ block, text }) =>
      block.note === 'unchecked' && /^check\b|\bto be checked\b/i.test(text),
  },
];

const EDITORS =
  /\b(?:we|our|ours|the editors|at hand|this (?:page|guide|lesson|site|edition|knowledge base))\b|\b(?:none|not|was|were|be) read\b|\bthe sources (?:do not|name|count)\b/i;

const DRAWN_STEPS = ['process', 'tiers'];

export interface Exception {
  /** Permanent name. */
  kind: string;
  /** Why no citation is needed. */
  reason: string;
  holds(statement: Statement, surroundings: Surroundings): boolean;
}

/** What a statement alone does not tell. */
export interface Surroundings {
  /** Section and kind of each figure that cites a source, with a space between them. */
  citedFigures: ReadonlySet<string>;
}
