import { describe, expect, it } from 'vitest';
import { readText } from '../../helpers/documents.ts';

describe('a term in double brackets', () => {
  it('is marked and keeps the words that were typed', async () => {
    const { body, terms } = await readText('Ask for [[ API ]] data.');
    expect(body).toBe('<p>Ask for <span data-term="API">API</span> data.</p>');
    expect(terms.map(({ name }) => name)).toEqual(['API']);
  });

  it('has its place in the file, after a citation in the same paragraph too', async () => {
    const { terms } = await readText('First [@a].\nThen [[API]] and [[PNR]].');
    expect(terms.map(({ position }) => position?.start)).toMatchObject([
      { line: 5, column: 6 },
      { line: 5, column: 18 },
    ]);
  });
});
