import { excusedOn } from '../claims/excused.ts';
import { knownNames } from '../claims/known-names.ts';
import { quoted } from '../claims/quoted.ts';
import { soundPages } from '../claims/sound-pages.ts';
import { uncitedStatements, type Uncited } from '../claims/uncited.ts';
import type { Rule } from './rule.ts';

export const uncitedSentence: Rule = {
  name: 'uncited-sentence',
  summary:
    'A sentence (or a row of a table) with a number, a date or a proper name carries a citation of its own.',
  find(manuscript) {
    const names = knownNames(manuscript);
    return soundPages(manuscript).flatMap(({ id, path, document }) => {
      const isExcused = excusedOn(id, manuscript.uncited);
      return uncitedStatements(document, names)
        .filter(({ statement }) => !isExcused(statement))
        .map((found) => ({
          path,
          position: found.statement.position,
          message: messageFor(found),
        }));
    });
  },
};

function messageFor({ statement, words }: Uncited): string {
  const shown = words
    .slice(0, 4)
    .map((word) => `\`${word}\``)
    .join(', ');
  return `${quoted(statement.text)} says ${shown} and cites nobody. A reader must see where each number, date and name comes from: put \`[@source, locator]\` before its full stop, or say it without them. A sentence that needs no source goes into content/registers/uncited.yaml with the reason.`;
}
