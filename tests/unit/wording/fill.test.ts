import { describe, expect, it } from 'vitest';
import { fill } from '../../../src/wording/fill.ts';

describe('a text of the interface', () => {
  it('takes the values of its names, each time they stand', () => {
    expect(fill('{a} of {b}, {a}', { a: 1, b: 'two' })).toBe('1 of two, 1');
  });

  it('keeps a name that has no value, and takes signs in values as they are', () => {
    expect(fill('{a} {c}', { a: '$& {c}' })).toBe('$& {c} {c}');
    expect(fill('{n}', { n: 0 })).toBe('0');
  });
});
