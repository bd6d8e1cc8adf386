import { expect, it } from 'vitest';
import { packageWords } from '../../../../src/downloads/zip/packaged-words.ts';
import {
  parseSearchWords,
  printSearchWords,
  searchWords,
} from '../../../../src/views/search-words.ts';
import { openEditions } from '../../../helpers/two-editions.ts';

const script = printSearchWords(searchWords(openEditions()['2026.1']!));

it('the search of a package offers the editions in it, and has all other words', () => {
  const packed = parseSearchWords(packageWords(script, 'en', new Set(['2026.1/en'])));
  expect(packed.editions.map(({ id }) => id)).toEqual(['2026.1']);
  const { editions, ...words } = parseSearchWords(script);
  expect(packed).toEqual({ ...words, editions: editions.filter(({ id }) => id === '2026.1') });
});

it('where all editions are inside, the words stay as they are', () => {
  const shelves = new Set(['2026.1/en', '2026.2/en', 'draft/en']);
  expect(packageWords(script, 'en', shelves)).toBe(script);
});
