import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dictionaryProblems } from '../../../src/prose/dictionary.ts';

const faultsOf = (dictionary: string, text: string) =>
  dictionaryProblems('content/dictionary.txt', dictionary, [text]).map(
    ({ position, message }) => `${position.line} ${message.split(' ').slice(0, 3).join(' ')}`,
  );

describe('the dictionary of the house', () => {
  it('is sorted without regard to case, has each word once, and one a line', () => {
    const text = 'Batumi bazaar Ohrid x y';
    expect(faultsOf('Batumi\nbazaar\nOhrid\n', text)).toEqual([]);
    expect(faultsOf('Ohrid\nBatumi\n', text)).toEqual(['2 `Batumi` comes before']);
    expect(faultsOf('Batumi\nbatumi\n', text)).toEqual(['2 `batumi` is here']);
    expect(faultsOf('x y\n', text)).toEqual(['1 `x y` is']);
  });

  it('holds no word that stands nowhere', () => {
    expect(faultsOf('Batum\nOhrid\n', "Batumi; OHRID's")).toEqual(['1 `Batum` stands nowhere']);
  });

  it('is right when it is made of the words of a text in their order', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word), (words) => {
        expect(faultsOf(`${words.toSorted().join('\n')}\n`, words.join(' '))).toEqual([]);
      }),
    );
  });
});
