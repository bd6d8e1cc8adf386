import { expect, it } from 'vitest';
import { booksOf } from '../../../../src/downloads/book/books.ts';
import { makeLibrary } from '../../../helpers/editions.ts';
import { openSmallEdition } from '../../../helpers/small-book.ts';

it('lists the whole edition, then each guide', () => {
  expect(booksOf(openSmallEdition())).toEqual([
    { name: 'open-and-secure-2026.1-en', scope: 'edition' },
    { name: 'open-and-secure-2026.1-en-joint-patrols', scope: { guide: 'joint-patrols' } },
    { name: 'open-and-secure-2026.1-en-rescue', scope: { guide: 'rescue' } },
  ]);
});

it('lists none where the edition has no pages in the language', () => {
  expect(booksOf(makeLibrary())).toEqual([]);
});
