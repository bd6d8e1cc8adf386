import type { ReadDocument } from '../markdown/collect.ts';
import type { Sentence } from '../markdown/sentences.ts';

/**
 * What a page says, piece by piece, in reading order: each sentence; of a table each row, since its cells say it together
 * and may share the citation in one of them.
 */
export function statementsOf({ sentences }: ReadDocument): Statement[] {
  const groups = new Map<string, Sentence[]>();
  for (const [index, sentence] of sentences.entries()) {
    const { row } = sentence.block;
    const key = row === undefined ? `sentence ${index}` : `row ${row}`;
    groups.set(key, [...(groups.get(key) ?? []), sentence]);
  }
  return [...groups.values()].map(together);
}

function together(sentences: Sentence[]): Statement {
  const { block, position, isLabel } = sentences[0]!;
  const parts = sentences.map(({ text }) => text).filter((text) => text !== '');
  return {
    text: parts.join(' | '),
    parts,
    citations: sentences.flatMap(({ citations }) => citations),
    links: sentences.flatMap(({ links }) => links),
    isLabel,
    block,
    position,
  };
}

/** A sentence, or a row of a table. */
export interface Statement extends Sentence {
  /** Its sentences one by one; `text` holds them with ` | ` between them. */
  parts: string[];
}
