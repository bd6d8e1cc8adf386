import { describe, expect, it } from 'vitest';
import { eventsByDecade, eventsByYear, eventView } from '../../../src/views/event-view.ts';
import { event } from '../../../src/schemas/register.ts';
import { makeLibrary, makePage } from '../../helpers/editions.ts';
import { makeSource } from '../../helpers/sources.ts';

const makeEvent = (date: string, fields = {}) =>
  event.parse({
    id: 'treaty',
    date,
    title: 'A treaty is signed',
    citations: [{ source: 'treaty' }],
    ...fields,
  });

describe('the timeline', () => {
  it('goes by decade, in the order it is given', () => {
    const events = ['1999-12', '2001', '2005-12-06', '2010/2012'].map((date) => makeEvent(date));
    expect(
      eventsByDecade(events).map(({ decade, events: some }) => [
        decade,
        some.map(({ date }) => date),
      ]),
    ).toEqual([
      [1990, ['1999-12']],
      [2000, ['2001', '2005-12-06']],
      [2010, ['2010/2012']],
    ]);
  });

  it('counts events of every year between the first and the last, empty ones too', () => {
    const events = ['2003', '2003-05', '2005~'].map((date) => makeEvent(date));
    expect(eventsByYear(events)).toEqual([
      { year: 2003, count: 2 },
      { year: 2004, count: 0 },
      { year: 2005, count: 1 },
    ]);
  });

  it('may be empty', () => {
    expect(eventsByDecade([])).toEqual([]);
    expect(eventsByYear([])).toEqual([]);
  });
});

describe('an event', () => {
  const library = makeLibrary({
    pages: [makePage({ slug: 'patrols' })],
    sources: [{ id: 'treaty', ...makeSource({ issuer: 'A council' }) }],
  });

  it('says when, where and what, with its page and its sources', () => {
    const full = makeEvent('2005-12-06', {
      place: 'Ljubljana',
      page: 'guides/patrols',
      citations: [{ source: 'treaty', locator: 'art. 1' }],
    });
    expect(eventView(full, library)).toEqual({
      id: 'treaty',
      date: '6 December 2005',
      title: 'A treaty is signed',
      place: 'Ljubljana',
      page: { href: '/draft/en/guides/patrols.html', title: 'Joint patrols', collection: 'guides' },
      sources: [
        { id: 'treaty', href: '/draft/en/sources/treaty.html', title: 'A council, art. 1' },
      ],
    });
  });

  it('leaves out what is not known', () => {
    const view = eventView(makeEvent('2005', { citations: [{ source: 'lost' }] }), library);
    expect(view).toEqual({ id: 'treaty', date: '2005', title: 'A treaty is signed', sources: [] });
  });
});
