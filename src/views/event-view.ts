import { formatDate, yearOf } from '../citations/edtf-date.ts';
import { noteParts } from '../citations/note-parts.ts';
import { linkTo, type Link } from './page-view.ts';
import type { Library } from '../records/library.ts';
import type { Event } from '../schemas/register.ts';

/** Events by decade, both in order of time. */
export function eventsByDecade(events: Event[]): { decade: number; events: Event[] }[] {
  const decades = Map.groupBy(events, ({ date }) => Math.floor(Number(yearOf(date)) / 10) * 10);
  return [...decades].map(([decade, inDecade]) => ({ decade, events: inDecade }));
}

/** How many events each year has, from the first year to the last. */
export function eventsByYear(events: Event[]): { year: number; count: number }[] {
  const years = events.map(({ date }) => Number(yearOf(date)));
  const first = Math.min(...years);
  const last = Math.max(...years);
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index,
    count: years.filter((year) => year === first + index).length,
  }));
}

/** All that one line of the timeline shows. */
export function eventView(event: Event, library: Library): EventView {
  const { edition, sources, addressOf } = library;
  return {
    id: event.id,
    date: formatDate(event.date, edition.lang),
    title: event.title,
    ...(event.place && { place: event.place }),
    ...(event.page && { page: linkTo(library, event.page) }),
    sources: event.citations.flatMap(({ source: id, locator }) => {
      const source = sources.get(id);
      if (!source) return [];
      const { issuer, title } = noteParts(source, edition.lang);
      return [
        {
          id,
          href: addressOf(`sources/${id}`)!,
          title: [issuer ?? title, locator].filter(Boolean).join(', '),
        },
      ];
    }),
  };
}

interface EventView {
  id: string;
  /** In words. */
  date: string;
  title: string;
  place?: string;
  /** Page that tells it. */
  page?: Link;
  sources: { id: string; href: string; title: string }[];
}
