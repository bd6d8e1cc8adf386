import { describe, expect, it } from 'vitest';
import { makeSource } from '../../helpers/sources.ts';
import { makeLibrary, makePage, makeTerm, makeTopic } from '../../helpers/editions.ts';

const library = makeLibrary({
  id: '2026.1',
  pages: [
    makePage({ slug: 'joint-patrols' }),
    makePage({
      collection: 'concept',
      slug: 'aims',
      details: { aim_sections: [{ id: '4.1', title: 'Movement', section: 'people' }] },
    }),
  ],
  sources: [{ id: 'treaty', ...makeSource() }],
  terms: [makeTerm('api', { term: 'advance passenger information' })],
  topics: [makeTopic('patrols', 'Patrols')],
});

describe('an open library', () => {
  it.each([
    ['guides/joint-patrols', '/2026.1/en/guides/joint-patrols.html'],
    ['guides/joint-patrols#shared-plan', '/2026.1/en/guides/joint-patrols.html#shared-plan'],
    ['sources/treaty', '/2026.1/en/sources/treaty.html'],
    ['glossary/api', '/2026.1/en/glossary/api.html'],
    ['topics/patrols', '/2026.1/en/topics/patrols.html'],
    ['aims/4.1', '/2026.1/en/aims/4.1.html'],
    ['about/method', '/about/method.html'],
    ['about/method#sources', '/about/method.html#sources'],
  ])('knows the address of %s', (reference, address) => {
    expect(library.addressOf(reference)).toBe(address);
  });

  it.each([
    'guides/nothing',
    'sources/nothing',
    'aims/4.9',
    'lessons/joint-patrols',
    'nothing/at-all',
  ])('knows no address of %s, which the edition lacks', (reference) => {
    expect(library.addressOf(reference)).toBeUndefined();
  });

  it('gives the address of a place whether or not anything is there', () => {
    expect(library.placeOf({ slug: 'timeline', anchor: 'treaty-signed' })).toBe(
      '/2026.1/en/timeline.html#treaty-signed',
    );
  });

  it('takes the aims from the page that names them', () => {
    expect(library.aims).toEqual([{ id: '4.1', title: 'Movement', section: 'people' }]);
    expect(makeLibrary().aims).toEqual([]);
  });
});
