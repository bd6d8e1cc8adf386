import { describe, expect, it } from 'vitest';
import { withoutSmallWords } from '../../../../src/client/search/small-words.ts';

describe('a question', () => {
  it.each([
    ['who decides on joint patrols', 'decides joint patrols'],
    ['How long may we hold somebody', 'long hold somebody'],
    ['who are they', 'who are they'],
    ['"hold on the line"', '"hold on the line"'],
    ['', ''],
  ])('%s is searched as %s', (query, searched) => {
    expect(withoutSmallWords(query, 'en')).toBe(searched);
  });

  it('in a language without a list keeps all its words', () => {
    expect(withoutSmallWords('кто и где', 'ru')).toBe('кто и где');
  });
});
