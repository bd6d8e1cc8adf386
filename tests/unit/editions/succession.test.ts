import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareEditions,
  followingId,
  newestEdition,
  nextEdition,
  previousEdition,
} from '../../../src/editions/succession.ts';

const IDS = ['2026.10', '2025.3', '2026.2', '2026.1'];

describe('the order of editions', () => {
  it('counts, so that 2026.2 comes before 2026.10', () => {
    expect(IDS.toSorted(compareEditions)).toEqual(['2025.3', '2026.1', '2026.2', '2026.10']);
  });

  it('puts the draft after every edition', () => {
    expect(['draft', ...IDS].sort(compareEditions).at(-1)).toBe('draft');
    expect(compareEditions('draft', 'draft')).toBe(0);
  });

  it('is the same from both ends', () => {
    const id = fc.tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 50 }));
    fc.assert(
      fc.property(id, id, (a, b) => {
        const order = compareEditions(a.join('.'), b.join('.'));
        expect(compareEditions(b.join('.'), a.join('.')) + order).toBe(0);
        expect(order === 0).toBe(a.join('.') === b.join('.'));
      }),
    );
  });
});

describe('the neighbours of an edition', () => {
  it('are those before and after it, in whatever order they are listed', () => {
    expect(previousEdition('2026.10', IDS)).toBe('2026.2');
    expect(nextEdition('2026.2', IDS)).toBe('2026.10');
  });

  it('are missing at the ends', () => {
    expect(previousEdition('2025.3', IDS)).toBeUndefined();
    expect(nextEdition('2026.10', IDS)).toBeUndefined();
    expect(newestEdition([])).toBeUndefined();
  });

  it('are, for the draft, the newest edition', () => {
    expect(previousEdition('draft', IDS)).toBe('2026.10');
    expect(newestEdition(IDS)).toBe('2026.10');
  });

  it('are, for an id that is not listed yet, those around it', () => {
    expect(previousEdition('2026.3', IDS)).toBe('2026.2');
    expect(nextEdition('2026.3', IDS)).toBe('2026.10');
  });
});

describe('the following id', () => {
  it('is the next number of the year', () => {
    expect(followingId('2026.9')).toBe('2026.10');
  });
});
