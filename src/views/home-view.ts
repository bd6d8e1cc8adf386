import { collections, type Collection } from '../site.ts';
import type { Library } from '../records/library.ts';
import type { PageRecord } from '../records/page-record.ts';
import type { Audience, Event } from '../schemas/register.ts';

/** All that the home page shows. */
export function homeView({ edition, placeOf }: Library): HomeView {
  const link = (page: PageRecord) => ({ title: page.title, href: placeOf(page) });
  return {
    audiences: edition.audiences.map((audience) => {
      const pages = edition.pages.filter(({ audiences }) => audiences.includes(audience.id));
      return { audience, pages: startingPoints(pages).map(link) };
    }),
    counts: Object.fromEntries(
      collections.map((name) => [
        name,
        edition.pages.filter(({ collection }) => collection === name).length,
      ]),
    ) as Record<Collection, number>,
    events: edition.events.filter(({ page }) => page).slice(-LATEST_EVENTS),
  };
}

/** A few pages to start from: those written for fewest audiences are most about this one; guides first. */
function startingPoints(pages: PageRecord[]): PageRecord[] {
  const rank = ({ collection, audiences }: PageRecord) =>
    collections.indexOf(collection) * 10 + audiences.length;
  return [...pages].sort((a, b) => rank(a) - rank(b)).slice(0, STARTING_POINTS);
}

const STARTING_POINTS = 4;
const LATEST_EVENTS = 5;

interface HomeView {
  audiences: { audience: Audience; pages: { title: string; href: string }[] }[];
  /** Number of pages of each collection. */
  counts: Record<Collection, number>;
  /** The latest events that a page tells. */
  events: Event[];
}
