import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isEmptyState, printState, readState } from '../../../../src/client/search/state.ts';

it('prints what it reads', () => {
  const value = fc.string({ minLength: 1, unit: 'grapheme' });
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), value, (query, topic) => {
      const state = { query, filters: { topic } };
      expect(readState(printState(state), ['collection', 'topic'])).toEqual(state);
    }),
  );
});

it('reads only the filters that the page has', () => {
  expect(readState('?q=lanes&collection=guides&topic=&utm=x', ['collection', 'topic'])).toEqual({
    query: 'lanes',
    filters: { collection: 'guides' },
  });
});

it('keeps the choice of all editions, and nothing else that stands for the edition', () => {
  const state = { query: 'lanes', filters: {}, inAllEditions: true };
  expect(printState(state)).toBe('?q=lanes&edition=all');
  expect(readState('?q=lanes&edition=all', ['topic'])).toEqual(state);
  expect(readState('?q=lanes&edition=2026.1', ['topic'])).toEqual({ query: 'lanes', filters: {} });
});

it('prints nothing for nothing', () => {
  expect(printState({ query: '', filters: {} })).toBe('');
});

it('knows whether there is anything to search for', () => {
  expect(isEmptyState({ query: '  ', filters: {} })).toBe(true);
  expect(isEmptyState({ query: 'x', filters: {} })).toBe(false);
  expect(isEmptyState({ query: '', filters: { topic: 'x' } })).toBe(false);
});
