import { describe, expect, it } from 'vitest';
import { inLanguage, wordingIn } from '../../../src/wording/in-language.ts';
import { makeTerm } from '../../helpers/editions.ts';

describe('a text in several languages', () => {
  it('is given in the language asked for, else in English', () => {
    const name = { en: 'Albania', ru: 'Албания' };
    expect(inLanguage(name, 'ru')).toBe('Албания');
    expect(inLanguage(name, 'fr')).toBe('Albania');
  });
});

describe('the wording of a term', () => {
  const term = makeTerm(
    'api',
    { term: 'advance passenger information', definition: 'Data sent ahead by carriers.' },
    { ru: { term: 'предварительная информация', aliases: [] } },
  );

  it('is that of the language asked for, with the English definition where it has none', () => {
    expect(wordingIn(term, 'ru')).toMatchObject({
      term: 'предварительная информация',
      definition: 'Data sent ahead by carriers.',
    });
  });

  it('is English where the language has none', () => {
    expect(wordingIn(term, 'fr').term).toBe('advance passenger information');
  });
});
