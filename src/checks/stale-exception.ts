import { excuses } from '../claims/excused.ts';
import { knownNames } from '../claims/known-names.ts';
import { quoted } from '../claims/quoted.ts';
import { soundPages } from '../claims/sound-pages.ts';
import { uncitedParagraphs } from '../claims/uncited-paragraphs.ts';
import { uncitedStatements } from '../claims/uncited.ts';
import type { KnownNames } from '../claims/fact-words.ts';
import type { Statement } from '../claims/statement.ts';
import type { ReadDocument } from '../markdown/collect.ts';
import type { Rule } from './rule.ts';

export const staleException: Rule = {
  name: 'stale-exception',
  summary:
    'Every entry of `content/registers/uncited.yaml` excuses one sentence or paragraph that would else be told.',
  find(manuscript) {
    const names = knownNames(manuscript);
    const sound = Map.groupBy(soundPages(manuscript), ({ id }) => id);
    return manuscript.uncited.flatMap((entry) => {
      const { path, data, locate } = entry;
      // A page that is not there or has a fault is told by another rule.
      const pages = sound.get(data.page);
      if (!pages) return [];
      const matches = new Set(
        pages
          .flatMap(({ document }) => owingStatements(document, names))
          .filter((statement) => excuses(entry, data.page, statement))
          .map(({ text }) => text),
      );
      if (matches.size === 1) return [];
      const message = matches.size === 0 ? gone(data) : several(data, matches.size);
      return [{ path, position: locate(['sentence']), message }];
    });
  },
};

/** What cites nobody and would be told: sentences, and first sentences of paragraphs. */
function owingStatements(document: ReadDocument, names: KnownNames): Statement[] {
  return [
    ...uncitedStatements(document, names).map(({ statement }) => statement),
    ...uncitedParagraphs(document).map(([first]) => first!),
  ];
}

function gone({ page, sentence }: { page: string; sentence: string }): string {
  return `No sentence of \`${page}\` that begins ${quoted(sentence)} needs this exception: it was changed, or cites a source now. Copy the new first words, or remove the entry.`;
}

function several({ page }: { page: string }, count: number): string {
  return `These words begin ${count} sentences of \`${page}\` that cite nobody, and an exception is for one. Copy more words of the one that is meant.`;
}
