import { exceptionFor, type Surroundings } from './exceptions.ts';
import { statementsOf, type Statement } from './statement.ts';
import { surroundingsOf } from './uncited.ts';
import type { ReadDocument } from '../markdown/collect.ts';

/**
 * Paragraphs without any citation, each as its statements. Left out are those that only lead on, to what follows or to
 * another page, and those of statements that need no citation, such as what is not known.
 */
export function uncitedParagraphs(document: ReadDocument): Statement[][] {
  const statements = statementsOf(document);
  const surroundings = surroundingsOf(statements);
  const blocks = [...Map.groupBy(statements, ({ block }) => block.number).values()];
  return blocks.filter(
    (statements, index) =>
      isParagraph(statements) &&
      statements.every(({ citations }) => citations.length === 0) &&
      !leadsOn(statements, blocks[index + 1]) &&
      !needsNone(statements, surroundings),
  );
}

function isParagraph(statements: Statement[]): boolean {
  const { kind, figure } = statements[0]!.block;
  return kind === 'paragraph' && figure === undefined;
}

/**
 * It ends with a colon, speaks of the table, figure or list that follows, or is the one sentence between a heading and what
 * is no paragraph of the same section.
 */
function leadsOn(statements: Statement[], next: Statement[] | undefined): boolean {
  const { text, block } = statements.at(-1)!;
  if (text.endsWith(':')) return true;
  if (!next) return false;
  if (!isParagraph(next) && statements.some(({ text }) => SHOWS.test(text))) return true;
  const isTheEnd = !isParagraph(next) || next[0]!.block.section !== block.section;
  return isTheEnd && block.opensSection && statements.length === 1;
}

/**
 * A caution is the editors' warning about what is cited around it; a paragraph that says it is the editors' own is theirs
 * as a whole; and what refers to another page is cited there.
 */
function needsNone(statements: Statement[], surroundings: Surroundings): boolean {
  if (statements[0]!.block.note === 'caution') return true;
  const kinds = statements.map((statement) => exceptionFor(statement, surroundings)?.kind);
  if (kinds.includes('editors')) return true;
  return statements.every(({ links }, index) => kinds[index] || links.length > 0);
}

const SHOWS = /\b(?:tables?|figures?|lists?|charts?|questions)\b/i;
