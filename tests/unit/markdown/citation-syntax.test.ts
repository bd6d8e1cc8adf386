import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationsIn, parseCitations } from '../../../src/markdown/citation-syntax.ts';

describe('parseCitations', () => {
  it('reads a source, with or without a place in it', () => {
    expect(parseCitations('@bsmc-2005')).toEqual([{ source: 'bsmc-2005' }]);
    expect(parseCitations('@bsmc-2005, para. 4.2')).toEqual([
      { source: 'bsmc-2005', locator: 'para. 4.2' },
    ]);
  });

  it('reads several, and places that hold commas', () => {
    expect(parseCitations('@a; @b, art. 3, para. 2 ;@c')).toEqual([
      { source: 'a' },
      { source: 'b', locator: 'art. 3, para. 2' },
      { source: 'c' },
    ]);
  });

  it('takes a line break inside as a space', () => {
    expect(parseCitations('@a,\n  paras\n 1-2')).toEqual([{ source: 'a', locator: 'paras 1-2' }]);
  });

  it.each(['', '@', '@A', 'a', '@a b', '@a.b', '@a-', '@a,', '@a; ', 'see @a'])(
    'gives null for a part that is no citation: %j',
    (text) => {
      expect(parseCitations(text)).toContain(null);
    },
  );

  it('never throws, and gives one answer a part', () => {
    const signs = fc.array(fc.constantFrom('@', 'a', '-', ';', ',', ' ', '\n', ']', 'é'));
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      signs.map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (inside) => {
        expect(parseCitations(inside)).toHaveLength(inside.split(';').length);
      }),
    );
  });

  it('reads back what a writer meant', () => {
    const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
    const locator = fc.option(fc.stringMatching(/^[^\s;\][]( ?[^\s;\][])*$/), { nil: undefined });
    fc.assert(
      fc.property(fc.array(fc.tuple(id, locator), { minLength: 1 }), (meant) => {
        const text = meant.map(([source, place]) => `@${source}${place ? `, ${place}` : ''}`);
        expect(parseCitations(text.join('; '))).toEqual(
          meant.map(([source, place]) => ({ source, ...(place && { locator: place }) })),
        );
      }),
    );
  });
});

describe('citationsIn', () => {
  it('finds every citation of a text that is one', () => {
    expect(citationsIn('One [@a, p. 1], two [@B] and three [@b; @c].')).toEqual([
      { source: 'a', locator: 'p. 1' },
      { source: 'b' },
      { source: 'c' },
    ]);
  });
});
