import { describe, expect, it } from 'vitest';
import {
  countMerged,
  mergePages,
  mergeResults,
  type FoundPage,
} from '../../../../src/client/search/merge-editions.ts';
import type { Hit, Result } from '../../../../src/client/search/result.ts';

describe('mergePages', () => {
  const order = (pages: FoundPage[], current = '2026.1') =>
    mergePages(pages, current).map((group) => group.map(({ edition, name }) => edition + name));

  it('makes one group of the same page in several editions, in the order of the editions', () => {
    expect(
      order([found('2026.2', '/a', 1), found('2026.1', '/a', 3), found('draft', '/a', 2)]),
    ).toEqual([['2026.2/a', '2026.1/a', 'draft/a']]);
  });

  it('puts the group with the best score first, whichever edition has it', () => {
    const pages = [found('2026.2', '/a', 2), found('2026.2', '/b', 1), found('2026.1', '/b', 3)];
    expect(order(pages)).toEqual([['2026.2/b', '2026.1/b'], ['2026.2/a']]);
  });

  it('puts the edition at hand first where scores tie', () => {
    const pages = [found('2026.2', '/a', 1), found('2026.1', '/b', 1)];
    expect(order(pages, '2026.1')).toEqual([['2026.1/b'], ['2026.2/a']]);
    expect(order(pages, '2026.2')).toEqual([['2026.2/a'], ['2026.1/b']]);
  });

  it('makes nothing of nothing', () => {
    expect(mergePages([], 'draft')).toEqual([]);
  });
});

describe('countMerged', () => {
  it('counts a page of several editions once, with the values of all of them', () => {
    const groups = [
      [
        found('2026.2', '/a', 1, { topic: ['patrols', 'posts'] }),
        found('2026.1', '/a', 1, { topic: ['patrols'], collection: ['guides'] }),
      ],
      [found('2026.1', '/b', 1, { topic: ['posts'] })],
    ];
    expect(countMerged(groups)).toEqual({
      topic: { patrols: 1, posts: 2 },
      collection: { guides: 1 },
    });
  });
});

describe('mergeResults', () => {
  const merge = (hitsShown: number, ...results: Result[]) =>
    mergeResults(
      results.map((each, index) => ({ edition: NAMES[index]!, result: each, idOf: laterId })),
      hitsShown,
    );

  it('takes link, title and text from the first edition and names all', () => {
    const merged = merge(3, result('2/a.html', 'New'), result('1/a.html', 'Old'));
    expect(merged).toMatchObject({ href: '2/a.html', title: 'New' });
    expect(merged.editions).toEqual([
      { label: 'Second', href: '2/a.html' },
      { label: 'First', href: '1/a.html' },
    ]);
  });

  it('makes one hit of a passage with one text, and two where the text changed', () => {
    const merged = merge(
      3,
      result('2/a.html', 'A', hit('2/a.html#x', 'same'), hit('2/a.html#y', 'after')),
      result('1/a.html', 'A', hit('1/a.html#x', 'same'), hit('1/a.html#y', 'before')),
    );
    const hits = merged.hits.map(({ href, editions }) => [
      href,
      editions.map(({ label }) => label),
    ]);
    expect(hits).toEqual([
      ['2/a.html#x', ['Second', 'First']],
      ['2/a.html#y', ['Second']],
      ['1/a.html#y', ['First']],
    ]);
  });

  it('makes one hit of a passage whose id has changed', () => {
    const merged = merge(
      3,
      result('2/a.html', 'A', hit('2/a.html#new', 'same')),
      result('1/a.html', 'A', hit('1/a.html#old', 'same')),
    );
    expect(merged.hits.map(({ editions }) => editions.map(({ href }) => href))).toEqual([
      ['2/a.html#new', '1/a.html#old'],
    ]);
  });

  it('keeps the best places in the order of the page', () => {
    const merged = merge(
      2,
      result('2/a.html', 'A', hit('2/a.html#x', 'x', 2), hit('2/a.html#y', 'y', 1)),
      result('1/a.html', 'A', hit('1/a.html#y', 'y', 1), hit('1/a.html#z', 'z', 3)),
    );
    expect(merged.hits.map(({ href }) => href)).toEqual(['2/a.html#x', '1/a.html#z']);
  });
});

function found(edition: string, name: string, score: number, filters = {}): FoundPage {
  return { edition, name, score, filters };
}

function result(href: string, title: string, ...hits: Hit[]): Result {
  return { href, title, collection: null, excerpt: [], hits, editions: [] };
}

function hit(href: string, text: string, score = 1): Hit {
  const excerpt = [{ text, isMatch: false }];
  return { kind: 'section', href, title: 'Title', excerpt, score, editions: [] };
}

function laterId(id: string): string {
  return id === 'old' ? 'new' : id;
}

const NAMES = ['Second', 'First'];
