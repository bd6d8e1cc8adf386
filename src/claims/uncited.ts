import { exceptionFor, type Surroundings } from './exceptions.ts';
import { factWords, type KnownNames } from './fact-words.ts';
import { withoutPointing } from './pointing.ts';
import { statementsOf, type Statement } from './statement.ts';
import type { ReadDocument } from '../markdown/collect.ts';

/**
 * Statements that cite nobody and hold what has to come from somewhere, with what that is. Kinds of exceptions are left
 * out; the single ones of the register are not, so that it can be told which of those are still needed.
 */
export function uncitedStatements(document: ReadDocument, names: KnownNames): Uncited[] {
  const statements = statementsOf(document);
  const surroundings = surroundingsOf(statements);
  return statements
    .filter(({ citations }) => citations.length === 0)
    .map((statement) => ({ statement, words: wordsIn(statement, names) }))
    .filter(({ words }) => words.length > 0)
    .filter(({ statement }) => !exceptionFor(statement, surroundings));
}

/** What the other statements of a page say about each of them. */
export function surroundingsOf(statements: readonly Statement[]): Surroundings {
  const cited = statements.filter(({ citations }) => citations.length > 0);
  return { citedFigures: new Set(cited.map(({ block }) => `${block.section} ${block.figure}`)) };
}

function wordsIn(statement: Statement, names: KnownNames): string[] {
  return [...new Set(withoutPointing(statement).flatMap((text) => factWords(text, names)))];
}

export interface Uncited {
  statement: Statement;
  /** Numbers, dates and names in it, as written. */
  words: string[];
}
