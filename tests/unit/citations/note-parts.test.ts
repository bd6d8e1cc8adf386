import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteParts } from '../../../src/citations/note-parts.ts';
import { makeSource, realSources } from '../../helpers/sources.ts';

describe('noteParts', () => {
  it('gives the parts of a note in the words of the reader', () => {
    expect(noteParts(realSources['bsmc-2005'], 'fr')).toEqual({
      issuer: 'OSCE Ministerial Council (Ljubljana)',
      title: realSources['bsmc-2005'].title,
      symbol: 'MC.DOC/2/05',
      date: '6 décembre 2005',
      seen: 'recalled',
    });
  });

  it('leaves out an issuer with whose name the title begins', () => {
    expect(noteParts(realSources['bmsc-launch-2009'], 'en')).not.toHaveProperty('issuer');
    const other = makeSource({ title: 'Oscestan launches a college', issuer: 'OSCE' });
    expect(noteParts(other, 'en')).toHaveProperty('issuer', 'OSCE');
  });

  it('leaves out a symbol that the title says', () => {
    expect(noteParts(realSources['icao-evid-2012'], 'en')).not.toHaveProperty('symbol');
    const other = makeSource({ title: 'Doc 9303-21 and others', symbol: 'Doc 9303-2' });
    expect(noteParts(other, 'en')).toHaveProperty('symbol', 'Doc 9303-2');
  });

  it('says nothing of a date that is not known', () => {
    expect(noteParts(realSources['bmsc-courses'], 'en')).not.toHaveProperty('date');
  });

  it('takes issuers and symbols as text, whatever signs they hold', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 3 });
    fc.assert(
      fc.property(text, text, (issuer, symbol) => {
        expect(noteParts({ ...makeSource(), issuer, symbol }, 'en').title).toBe('A title');
      }),
    );
  });
});
