import { excusedOn } from '../claims/excused.ts';
import { quoted } from '../claims/quoted.ts';
import { soundPages } from '../claims/sound-pages.ts';
import { uncitedParagraphs } from '../claims/uncited-paragraphs.ts';
import type { Rule } from './rule.ts';

export const uncitedParagraph: Rule = {
  name: 'uncited-paragraph',
  summary:
    'A paragraph of a lesson, standard, activity, institution or page of the Concept cites a source, unless it only leads on.',
  find(manuscript) {
    return soundPages(manuscript)
      .filter(({ collection }) => collection !== 'guides')
      .flatMap(({ id, path, document }) => {
        const isExcused = excusedOn(id, manuscript.uncited);
        return uncitedParagraphs(document)
          .map(([first]) => first!)
          .filter((first) => !isExcused(first))
          .map(({ text, position }) => ({ path, position, message: messageFor(text) }));
      });
  },
};

function messageFor(text: string): string {
  return `The paragraph that begins ${quoted(text)} cites nobody, so a reader cannot tell whose word it is. Cite the source of what it says, join it to the paragraph that does, or delete it. If it needs no source, name its first words in content/registers/uncited.yaml with the reason.`;
}
