import { describe, expect, it } from 'vitest';
import { parseExcerpt, withoutTitle } from '../../../../src/client/search/excerpt.ts';

const text = (value: string) => ({ text: value, isMatch: false });
const match = (value: string) => ({ text: value, isMatch: true });

describe('parseExcerpt', () => {
  it('tells the words searched for from the rest', () => {
    expect(parseExcerpt('a <mark>joint</mark> <mark>patrol</mark> b')).toEqual([
      text('a '),
      match('joint'),
      text(' '),
      match('patrol'),
      text(' b'),
    ]);
  });

  it('gives markup in the text of a page as text', () => {
    expect(parseExcerpt('R&D &lt;img src=x&gt; <mark>&lt;b&gt;</mark>')).toEqual([
      text('R&D <img src=x> '),
      match('<b>'),
    ]);
  });

  it('leaves a mark that is not closed as text', () => {
    expect(parseExcerpt('a <mark>b')).toEqual([text('a <mark>b')]);
  });

  it('makes nothing of nothing', () => {
    expect(parseExcerpt('')).toEqual([]);
  });
});

describe('withoutTitle', () => {
  it('takes off the title, whichever of its words are marked', () => {
    const segments = parseExcerpt('<mark>Joint</mark> patrols. Two <mark>joint</mark> teams');
    expect(withoutTitle(segments, 'Joint patrols')).toEqual([
      text('Two '),
      match('joint'),
      text(' teams'),
    ]);
  });

  it('keeps a text that only begins alike', () => {
    const segments = parseExcerpt('Joint patrols are walked.');
    expect(withoutTitle(segments, 'Joint patrols')).toEqual(segments);
  });
});
