import { describe, expect, it } from 'vitest';
import { pagesPointingTo, relatedTo, relationsAmong } from '../../../src/records/related.ts';
import { makeEdition, makePage } from '../../helpers/editions.ts';

const guide = makePage({
  slug: 'guide',
  relations: [
    { type: 'serves', target: 'aims/4.1' },
    { type: 'implements', target: 'standards/treaty' },
  ],
});
const lesson = makePage({
  collection: 'lessons',
  slug: 'river',
  relations: [
    { type: 'supports', target: 'guides/guide#sign' },
    { type: 'supports', target: 'guides/guide#plan' },
    { type: 'see_also', target: 'guides/guide' },
  ],
});
const treaty = makePage({ collection: 'standards', slug: 'treaty' });
const edition = makeEdition({ pages: [guide, lesson, treaty] });
const relationsTo = relationsAmong(edition.pages);

describe('relations', () => {
  it('are seen from the page that writes them', () => {
    expect(relatedTo(lesson, relationsTo)).toMatchObject([
      {
        type: 'supports',
        direction: 'from',
        ends: [{ target: 'guides/guide#sign' }, { target: 'guides/guide#plan' }],
      },
      { type: 'see_also', direction: 'from', ends: [{ target: 'guides/guide' }] },
    ]);
  });

  it('are seen from the page that they name, each page once a kind', () => {
    expect(relatedTo(guide, relationsTo)).toMatchObject([
      { type: 'implements', direction: 'from', ends: [{ target: 'standards/treaty' }] },
      { type: 'supports', direction: 'to', ends: [{ target: 'lessons/river', names: 'sign' }] },
      { type: 'see_also', direction: 'to', ends: [{ target: 'lessons/river' }] },
    ]);
    expect(relatedTo(treaty, relationsTo)).toMatchObject([
      { type: 'implements', direction: 'to', ends: [{ target: 'guides/guide' }] },
    ]);
  });

  it('find the guides that serve an aim', () => {
    expect(pagesPointingTo('aims/4.1', 'serves', edition)).toEqual([guide]);
    expect(pagesPointingTo('aims/4.2', 'serves', edition)).toEqual([]);
  });
});
