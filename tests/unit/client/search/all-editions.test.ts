import { describe, expect, it } from 'vitest';
import { searchEditions, type EditionIndex } from '../../../../src/client/search/all-editions.ts';
import type { ChosenFilters, EditionMatch } from '../../../../src/client/search/engine.ts';

const DAMAGE = new Error('damaged');

describe('a search of all editions', () => {
  it('counts a page once, and what the other values of a chosen filter would find', async () => {
    const editions = [
      edition('2026.2', { '/a': 'guides', '/b': 'lessons' }),
      edition('2026.1', { '/a': 'guides', '/c': 'guides' }),
    ];
    const results = await searchEditions(editions, '2026.1', 'x', { collection: 'guides' });
    expect(results.count).toBe(2);
    expect(results.filters).toEqual({ collection: { guides: 2, lessons: 1 } });
    const [first] = await results.load(0, 1);
    expect(first!.editions.map(({ label }) => label)).toEqual(['Edition 2026.2', 'Edition 2026.1']);
  });

  it('shows a page once that has another name in a later edition', async () => {
    const editions = [
      edition('2026.2', { '/lessons/on-the-river.html': 'lessons' }),
      edition('2026.1', { '/lessons/river.html': 'lessons' }),
    ];
    editions[1]!.renamed = { 'lessons/river': 'lessons/on-the-river' };
    const results = await searchEditions(editions, '2026.1', 'x', {});
    expect(results.count).toBe(1);
    const [first] = await results.load(0, 1);
    expect(first!.editions).toEqual([
      { label: 'Edition 2026.2', href: '2026.2/lessons/on-the-river.html' },
      { label: 'Edition 2026.1', href: '2026.1/lessons/river.html' },
    ]);
  });

  it('says which edition is missing and shows the others', async () => {
    const results = await searchEditions(
      [broken, edition('2026.1', { '/a': 'guides' })],
      'draft',
      'x',
      {},
    );
    expect(results.count).toBe(1);
    expect(results.missing).toEqual([{ label: 'Edition draft', error: DAMAGE }]);
  });

  it('fails when every edition fails', async () => {
    await expect(searchEditions([broken, broken], 'draft', 'x', {})).rejects.toBe(DAMAGE);
  });

  it('takes pages with some of the words only when no edition has one with all', async () => {
    const some = { '/a': 'guides' };
    const none = await searchEditions([edition('1', {}, some), broken], '1', 'x y', {});
    expect(none).toMatchObject({ count: 1, isPartial: true });
    const whole = [edition('1', {}, some), edition('2', { '/b': 'guides' }, some)];
    expect(await searchEditions(whole, '1', 'x y', {})).toMatchObject({
      count: 1,
      isPartial: false,
    });
  });
});

const broken: EditionIndex = {
  id: 'draft',
  label: 'Edition draft',
  renamed: {},
  open: () => Promise.reject(DAMAGE),
};

/** An edition with pages in collections, found by any question, and others found by some of its words. */
function edition(id: string, pages: Pages, partly: Pages = {}): EditionIndex {
  const find = async (_: string, filterSets: ChosenFilters[], anyWord: boolean) =>
    filterSets.map((filters) => matches(id, anyWord ? partly : pages, filters));
  const search = () => Promise.reject(new Error('not asked for here'));
  return { id, label: `Edition ${id}`, renamed: {}, open: async () => ({ find, search }) };
}

function matches(id: string, pages: Pages, { collection: wanted }: ChosenFilters): EditionMatch[] {
  return Object.entries(pages)
    .filter(([, collection]) => !wanted || collection === wanted)
    .map(([place, collection]) => ({
      place,
      score: 1,
      filters: { collection: [collection] },
      load: async () => ({
        href: id + place,
        title: place,
        collection,
        excerpt: [],
        hits: [],
        editions: [],
      }),
    }));
}

/** Collections of pages by their place. */
type Pages = Record<string, string>;
