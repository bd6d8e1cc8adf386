import retextEnglish from 'retext-english';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextRepeatedWords from 'retext-repeated-words';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { quoted } from '../claims/quoted.ts';
import type { ProseFinding } from './prose-problems.ts';

/** An error for each word that stands twice in a row, and for each `a` or `an` that does not fit its word. */
export function articleAndRepeats(text: string): ProseFinding[] {
  const file = new VFile(text);
  READER.runSync(READER.parse(file), file);
  return file.messages.map(({ source, reason }) => ({
    rule: source === 'retext-repeated-words' ? 'repeated-words' : 'indefinite-article',
    severity: 'error',
    message: `${reason}: in ${quoted(text)}`,
  }));
}

/** Frozen, so that it is set up once and not for every sentence. */
const READER = unified()
  .use(retextEnglish)
  .use(retextRepeatedWords)
  .use(retextIndefiniteArticle)
  .freeze();
