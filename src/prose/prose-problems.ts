import { articleAndRepeats } from './articles-and-repeats.ts';
import { discouraged } from './discouraged.ts';
import { tooLong } from './length.ts';
import type { Problem } from '../checks/problem.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import type { Sentence } from '../markdown/sentences.ts';

/** What is wrong with the English of the pages, sentence by sentence. Spelling is another matter. */
export function proseProblems({ pages, about }: Pick<Manuscript, 'pages' | 'about'>): Problem[] {
  return [...pages, ...about]
    .filter(({ lang }) => lang === 'en')
    .flatMap(({ path, document }) =>
      (document?.sentences ?? []).flatMap((sentence) =>
        findingsIn(sentence).map((finding) => ({ path, position: sentence.position, ...finding })),
      ),
    );
}

function findingsIn({ text }: Sentence): ProseFinding[] {
  return [...tooLong(text), ...discouraged(text), ...articleAndRepeats(text)];
}

/** A problem of a sentence before its place is put on it. */
export type ProseFinding = Pick<Problem, 'rule' | 'severity' | 'message'>;
