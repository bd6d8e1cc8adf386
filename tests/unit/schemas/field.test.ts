import { describe, expect, it } from 'vitest';
import {
  citation,
  countryId,
  day,
  edtf,
  id,
  localized,
  pageReference,
} from '../../../src/schemas/field.ts';
import type { z } from 'astro/zod';

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

describe('dates', () => {
  it.each(['2005', '2005-12', '2005-12-06', '2003/2007', '2003-05/..', '2013~', '2017?', 2005])(
    'takes %s',
    (date) => {
      expect(accepts(edtf, date)).toBe(true);
    },
  );

  it.each(['', '05', '2005-1', '6 December 2005', '2003/', '/2007', '../2007', '2003/2005/2007'])(
    'refuses %j, which is not in the form of a date',
    (date) => {
      expect(accepts(edtf, date)).toBe(false);
    },
  );

  it.each(['2005-13', '2005-00', '2005-02-29', '2005-04-31', '2003/2007-06-31'])(
    'refuses %s, which no calendar has',
    (date) => {
      expect(accepts(edtf, date)).toBe(false);
    },
  );

  it('knows leap years', () => {
    expect(accepts(edtf, '2004-02-29')).toBe(true);
    expect(accepts(day, '2004-02-29')).toBe(true);
    expect(accepts(day, '2005-02-29')).toBe(false);
  });

  it('gives back what a reader of older YAML has turned into a date or a number', () => {
    expect(day.parse(new Date('2026-11-22'))).toBe('2026-11-22');
    expect(edtf.parse(2005)).toBe('2005');
  });

  it('wants a whole day where a day is asked for', () => {
    expect(accepts(day, '2026-11')).toBe(false);
  });
});

describe('names of things', () => {
  it('takes lower-case words joined by hyphens as an id', () => {
    expect(['a', 'shared-plan', '4-tier'].map((each) => accepts(id, each))).not.toContain(false);
    expect(
      ['', 'Plan', 'a_b', '-a', 'a-', 'a--b', 'план'].map((each) => accepts(id, each)),
    ).not.toContain(true);
  });

  it('takes a page with or without a place on it', () => {
    expect(accepts(pageReference, 'guides/joint-patrols')).toBe(true);
    expect(accepts(pageReference, 'guides/joint-patrols#shared-plan')).toBe(true);
    expect(accepts(pageReference, 'joint-patrols')).toBe(false);
    expect(accepts(pageReference, '/guides/joint-patrols')).toBe(false);
    expect(accepts(pageReference, 'guides/joint-patrols.html')).toBe(false);
  });

  it('takes two lower-case letters as a country', () => {
    expect(accepts(countryId, 'mk')).toBe(true);
    expect(accepts(countryId, 'MK')).toBe(false);
    expect(accepts(countryId, 'mkd')).toBe(false);
  });

  it('never goes without English', () => {
    expect(accepts(localized, { en: 'Border', ru: 'Граница' })).toBe(true);
    expect(accepts(localized, { ru: 'Граница' })).toBe(false);
  });

  it('takes a citation with or without a place in the source, and nothing else', () => {
    expect(accepts(citation, { source: 'bsmc-2005' })).toBe(true);
    expect(accepts(citation, { source: 'bsmc-2005', locator: 'para. 4.2' })).toBe(true);
    expect(accepts(citation, { source: 'bsmc-2005', page: 4 })).toBe(false);
  });
});
