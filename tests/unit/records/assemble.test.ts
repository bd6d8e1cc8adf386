import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/records/assemble.ts';
import { makeEdition, makePage, makeTopic } from '../../helpers/editions.ts';
import type { Event } from '../../../src/schemas/register.ts';

describe('an edition made from its parts', () => {
  it('has its pages by collection in the order of the menu, then by title', () => {
    const pages = [
      makePage({ collection: 'lessons', slug: 'a', title: 'A' }),
      makePage({ collection: 'guides', slug: 'b', title: 'B' }),
      makePage({ collection: 'guides', slug: 'c', title: 'A' }),
    ];
    expect(assemble(makeEdition({ pages })).pages.map(({ slug }) => slug)).toEqual(['c', 'b', 'a']);
  });

  it('has the pages of its language alone', () => {
    const pages = [makePage(), makePage({ lang: 'ru', slug: 'patrol' })];
    expect(assemble(makeEdition({ lang: 'ru', pages })).pages).toEqual([pages[1]]);
  });

  it('has topics by name as its language sorts them, audiences as they come', () => {
    const register = [makeTopic('z', 'alfa'), makeTopic('y', 'Éclair'), makeTopic('x', 'Foxtrot')];
    const edition = assemble(
      makeEdition({ topics: register.toReversed(), audiences: register.toReversed() }),
    );
    expect(edition.topics).toEqual(register);
    expect(edition.audiences).toEqual(register.toReversed());
  });

  it('has events by date, those of one date as they come', () => {
    const event = (id: string, date: string): Event => ({
      id,
      date,
      title: 'Something happened',
      countries: [],
      topics: [],
      citations: [],
    });
    const events = [event('b', '2006'), event('z', '2005'), event('a', '2005')];
    const sorted = assemble(makeEdition({ events })).events.map(({ id }) => id);
    expect(sorted).toEqual(['z', 'a', 'b']);
  });

  it('leaves the parts as they were', () => {
    const topics = [makeTopic('b', 'B'), makeTopic('a', 'A')];
    assemble(makeEdition({ topics }));
    expect(topics.map(({ id }) => id)).toEqual(['b', 'a']);
  });
});
