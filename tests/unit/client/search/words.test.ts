import { describe, expect, it } from 'vitest';
import { explainFailure, SearchFailure } from '../../../../src/client/search/failure.ts';
import { countWords, fillIn } from '../../../../src/client/search/words.ts';
import type { SearchWords } from '../../../../src/wording/search-words.ts';

describe('fillIn', () => {
  it('puts values in and leaves what it does not know', () => {
    expect(fillIn('{count} of {total}', { count: '3' })).toBe('3 of {total}');
  });

  it('never reads a value as a template', () => {
    expect(fillIn('“{query}” {count}', { query: '$& {count}', count: '1' })).toBe('“$& {count}” 1');
  });
});

describe('countWords', () => {
  const russian = {
    one: '{count} результат',
    few: '{count} результата',
    many: '{count} результатов',
    other: '{count} результата',
  };
  it.each([
    [1, '1 результат'],
    [3, '3 результата'],
    [5, '5 результатов'],
    [21, '21 результат'],
  ])('counts %i as the language does', (count, expected) => {
    expect(countWords(russian, 'ru', count)).toBe(expected);
  });

  it('takes the general form where the language has no form of its own', () => {
    expect(countWords({ other: '{count} for “{query}”' }, 'en', 1, 'x')).toBe('1 for “x”');
  });
});

describe('explainFailure', () => {
  const words = {
    failed: 'Search cannot start: {reason}.',
    reasons: { missing: 'the file {file} is not there' },
  } as SearchWords;

  it('names the file', () => {
    expect(explainFailure(new SearchFailure('missing', 'pf/entry.js'), words)).toBe(
      'Search cannot start: the file pf/entry.js is not there.',
    );
  });

  it('passes on an error it does not know', () => {
    expect(explainFailure(new Error('boom'), words)).toBe('Search cannot start: Error: boom.');
  });
});
