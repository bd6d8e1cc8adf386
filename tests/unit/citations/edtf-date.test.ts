import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateParts, formatDate, sortKey, yearOf } from '../../../src/citations/edtf-date.ts';

describe('formatDate', () => {
  it.each([
    ['2005-12-06', '6 December 2005'],
    ['2005-12', 'December 2005'],
    ['2005', '2005'],
    ['2013~', 'about 2013'],
    ['2000-12~', 'about December 2000'],
    ['2017?', '2017 (uncertain)'],
    ['2003/2007', '2003 to 2007'],
    ['2003/..', 'since 2003'],
    ['2003~/..', 'since 2003 (uncertain)'],
    ['2009~/2010~', 'about 2009 to about 2010'],
    ['2003-05-22/2003-05-23', '22 to 23 May 2003'],
    ['2003-05-22/2003-06-03', '22 May to 3 June 2003'],
    ['2003-12-22/2004-01-03', '22 December 2003 to 3 January 2004'],
    ['2003-05/2003-07', 'May to July 2003'],
    ['2003-05/2003-07-02', 'May 2003 to 2 July 2003'],
    ['2003-05/2004', 'May 2003 to 2004'],
  ])('writes %s as "%s"', (edtf, words) => {
    expect(formatDate(edtf, 'en')).toBe(words);
  });

  it.each([
    ['ru', '6 декабря 2005', 'декабрь 2005', 'около декабря 2005 г.', 'с 2003 г.', '2003–2007'],
    ['fr', '6 décembre 2005', 'décembre 2005', 'vers décembre 2005', 'depuis 2003', '2003–2007'],
    ['de', '6. Dezember 2005', 'Dezember 2005', 'um Dezember 2005', 'seit 2003', '2003 bis 2007'],
    [
      'it',
      '6 dicembre 2005',
      'dicembre 2005',
      'circa dicembre 2005',
      '2003 – in corso',
      '2003–2007',
    ],
    [
      'es',
      '6 de diciembre de 2005',
      'diciembre de 2005',
      'hacia diciembre de 2005',
      'desde 2003',
      '2003–2007',
    ],
  ])('speaks %s', (lang, day, month, about, since, span) => {
    const dates = ['2005-12-06', '2005-12', '2005-12~', '2003/..', '2003/2007'];
    expect(dates.map((edtf) => formatDate(edtf, lang))).toEqual([day, month, about, since, span]);
  });

  it.each([
    ['ru', '22–23 мая 2003'],
    ['fr', '22–23 mai 2003'],
    ['de', '22. bis 23. Mai 2003'],
    ['it', '22–23 maggio 2003'],
    ['es', '22–23 de mayo de 2003'],
  ])('says the month of a span once in %s', (lang, words) => {
    expect(formatDate('2003-05-22/2003-05-23', lang)).toBe(words);
  });

  it('sets spaces around the dash between dates of several words', () => {
    expect(formatDate('2005-12/2006-03', 'ru')).toBe('декабрь 2005 – март 2006');
  });

  it('writes the first of a month as French does', () => {
    expect(formatDate('2005-01-01', 'fr')).toBe('1er janvier 2005');
  });

  it('refuses what is no EDTF date and says what is', () => {
    for (const text of ['6 December 2005', '2005-13', '2003/2004/2005', '../2005', '']) {
      expect(() => formatDate(text, 'en'), text).toThrow('Write EDTF: 2005');
    }
  });

  it('refuses a language without words and says where to add them', () => {
    expect(() => formatDate('2005', 'tg')).toThrow('src/citations/date-words.ts');
  });
});

describe('sortKey', () => {
  it('orders by the beginning, a year before its months, a single date before a span', () => {
    const ordered = [
      '2004-12-31',
      '2005',
      '2005/2010',
      '2005/..',
      '2005-01',
      '2005-01-02~',
      '2006',
    ];
    const shuffled = [...ordered].reverse();
    expect(shuffled.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual(ordered);
  });

  it('orders days as the calendar does', () => {
    const day = fc
      .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(sortKey(a) < sortKey(b)).toBe(new Date(a) < new Date(b));
      }),
    );
  });
});

describe('yearOf', () => {
  it.each(['2005', '2005-12-06', '2005~', '2005/2010', '2005-03/..'])('finds it in %s', (edtf) => {
    expect(yearOf(edtf)).toBe('2005');
  });
});

describe('dateParts', () => {
  it.each([
    ['2005-12-06', { 'date-parts': [[2005, 12, 6]] }],
    ['2005-12', { 'date-parts': [[2005, 12]] }],
    ['2013~', { 'date-parts': [[2013]], circa: true }],
    ['2017?', { 'date-parts': [[2017]], circa: true }],
    ['2009/2010~', { 'date-parts': [[2009], [2010]], circa: true }],
    ['2003/..', { 'date-parts': [[2003]] }],
  ])('gives %s to CSL', (edtf, expected) => {
    expect(dateParts(edtf)).toEqual(expected);
  });
});
