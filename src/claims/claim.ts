import { hashOf } from '../editions/hash.ts';
import { statementsOf, type Statement } from './statement.ts';
import { uncitedStatements } from './uncited.ts';
import type { KnownNames } from './fact-words.ts';
import type { ReadDocument } from '../markdown/collect.ts';

/**
 * The claims of a page in reading order: statements that cite a source, and those that must and do not. The same words with
 * the same citations are one claim however often they stand there. `excused` are statements of the register of exceptions.
 */
export function claimsOf(
  document: ReadDocument,
  names: KnownNames,
  excused: (statement: Statement) => boolean,
): Claim[] {
  const owing = uncitedStatements(document, names).map(({ statement }) => keyOf(statement));
  const claims = statementsOf(document)
    .filter(({ citations, ...rest }) => citations.length > 0 || owing.includes(keyOf(rest)))
    .filter((statement) => statement.citations.length > 0 || !excused(statement))
    .map((statement) => ({ ...statement, hash: claimHash(statement) }));
  return [...new Map(claims.map((claim) => [claim.hash, claim])).values()];
}

/**
 * The first twelve hexadecimal digits of SHA-256 over the words (Unicode form C, one space between them, curly quotes as
 * straight ones) and, each on a line of its own, the citations in order as `source, locator`. Anything that a reader of
 * sources would have to look at again changes it; a line break or a change of place does not.
 */
export function claimHash({ text, citations }: Pick<Statement, 'text' | 'citations'>): string {
  const cited = citations.map(({ source, locator }) =>
    locator ? `${source}, ${normalised(locator)}` : source,
  );
  return hashOf([normalised(text), ...cited].join('\n')).slice(0, 12);
}

function normalised(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function keyOf({ block, position }: Pick<Statement, 'block' | 'position'>): string {
  return `${block.number} ${position.line}:${position.column}`;
}

export interface Claim extends Statement {
  /** Names it in the ledger. */
  hash: string;
}
