import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/markdown/split-sentences.ts';

const split = (text: string) =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end).trim());

describe('the sentences of a text', () => {
  it('end with a full stop, a question mark or an exclamation mark', () => {
    expect(split('They met. Did they agree? Yes! So the plan stood.')).toEqual([
      'They met.',
      'Did they agree?',
      'Yes!',
      'So the plan stood.',
    ]);
  });

  it.each([
    'The rule stands in art. 5 and in Doc. 9303 of 2021.',
    'See paras. 2 to 4, pp. 12 and 13, ch. IV and No. 7.',
    'Some posts, e.g. Sarpi, i.e. the busy ones, stay open.',
    'The U.S. Coast Guard and J. P. Smith took part.',
    'Mr. Smith of St. Petersburg spoke in Ohrid v. Tirana.',
    'A line break\ndoes not end it.',
  ])('do not end in an abbreviation or a line: %s', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it('end after an abbreviation where the next one opens with a word that no name has', () => {
    expect(split('They came from the U.S. The patrol began.')).toHaveLength(2);
    expect(split('They read the last para. Nobody read the rest.')).toHaveLength(2);
  });

  it('cover the whole text, without gaps', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const pieces = splitSentences(text).map(({ start, end }) => text.slice(start, end));
        expect(pieces.join('')).toBe(text);
      }),
    );
  });
});
