import { texts } from './interface-text.ts';

/** What only the books say that are made for e-readers. */
export const bookWords = texts(
  'contents',
  'legend',
  'paragraphs',
  'landmarks',
  'guide',
  'publisher',
  'licence',
  'accessibility',
);
