import { describe, expect, it } from 'vitest';
import { factWords } from '../../../src/claims/fact-words.ts';

const known = {
  harmless: /(?:Advance Passenger Information|API|Doc 9303)/gu,
  countries: new Set(['Albania', 'North']),
};
const wordsIn = (text: string) => factWords(text, known);

describe('what has to come from somewhere', () => {
  it.each([
    ['They counted 2,396 boats in 2017.', ['2,396', '2017']],
    ['Nearly sixty boats and thousands of people.', ['sixty', 'thousands']],
    ['They met in May at Ohrid.', ['May', 'Ohrid']],
    ['OSCE officers came.', ['OSCE']],
    ['Albania agreed.', ['Albania']],
    ['The rule of S/RES/2396 holds.', ['S/RES/2396']],
    ['Step one: the Sarpi gate.', ['Sarpi']],
  ])('is a number, a date or a name: %s', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  it.each([
    'They met and agreed.',
    'Officers ask: Who comes? "The others."',
    'Both States agree, and the Parties sign.',
    'One of three posts was open.',
    'Advance Passenger Information (API) is data, says Doc 9303.',
  ])(
    'is nothing where a capital merely opens, counts in words or names a known term: %s',
    (text) => {
      expect(wordsIn(text)).toEqual([]);
    },
  );

  it('is told once', () => {
    expect(wordsIn('From Tirana to Tirana.')).toEqual(['Tirana']);
  });
});
