import { join } from 'node:path';
import { expect, it } from 'vitest';
import { booksOf } from '../../src/downloads/book/books.ts';
import { epubOf } from '../../src/downloads/epub/epub.ts';
import { loadEditions } from '../../src/editions/load-editions.ts';
import { readManuscript } from '../../src/manuscript/manuscript.ts';
import { librariesOfManuscript } from '../../src/records/libraries-of-manuscript.ts';
import { bookFaults } from '../helpers/books.ts';

it('every book of every edition has a sound structure', async () => {
  const content = join(process.cwd(), 'content');
  const manuscript = await readManuscript(content);
  for (const library of librariesOfManuscript(manuscript, await loadEditions(content)))
    for (const { name, scope } of booksOf(library))
      expect(bookFaults(epubOf(library, scope)), name).toEqual([]);
});
