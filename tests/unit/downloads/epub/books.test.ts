import { expect, it } from 'vitest';
import { booksOf } from '../../../../src/downloads/epub/books.ts';
import { makeLibrary } from '../../../helpers/editions.ts';
import { openSmallEdition } from '../../../helpers/small-book.ts';

it('lists the whole edition, then each guide', () => {
  expect(booksOf(openSmallEdition())).toEqual([
    { file: 'open-and-secure-2026.1-en.epub', scope: 'edition' },
    { file: 'open-and-secure-2026.1-en-joint-patrols.epub', scope: { guide: 'joint-patrols' } },
    { file: 'open-and-secure-2026.1-en-rescue.epub', scope: { guide: 'rescue' } },
  ]);
});

it('lists none where the edition has no pages in the language', () => {
  expect(booksOf(makeLibrary())).toEqual([]);
});
