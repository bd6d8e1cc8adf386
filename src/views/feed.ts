import { nameEdition } from '../citations/edition-words.ts';
import { site } from '../site.ts';
import { changesView, type ChangeEntry } from './changes-view.ts';
import type { EditionChanges } from '../editions/redline/changes.ts';
import type { Library } from '../records/library.ts';
import type { Localized } from '../schemas/field.ts';

/**
 * The new and changed pages of an edition as a feed. Ids are tags (RFC 4151), the same wherever the site is published;
 * addresses are relative to the feed until it is published somewhere.
 */
export function feedOf(
  library: Library,
  changes: EditionChanges,
  summaries: Map<string, Localized>,
): Feed {
  const { edition, archive, words } = library;
  const date = archive.entries.find(({ id }) => id === edition.id)?.date;
  const { groups } = changesView(library, changes, summaries);
  const entries = groups.flatMap((group) => group.entries.filter(({ href }) => href));
  const items = entries.map((entry) => itemOf(entry, library, date));
  const days = items.map(({ day }) => day).sort();
  return {
    id: tag(`${edition.id}/${edition.lang}`),
    title: `${site.name}, ${nameEdition(edition.id, edition.lang)}`,
    subtitle: words.home.lead,
    lang: edition.lang,
    home: addressFrom(library, { slug: 'index' }),
    day: date ?? days.at(-1) ?? NO_DAY,
    items,
  };
}

function itemOf(entry: ChangeEntry, library: Library, date: string | undefined): FeedItem {
  const { edition, pages } = library;
  const { collection, slug } = entry;
  const page = pages.get(`${collection}/${slug}`)!;
  return {
    id: tag(`${edition.id}/${edition.lang}/${collection}/${slug}`),
    title: entry.title,
    href: addressFrom(library, { collection, slug }),
    summary: entry.summary ?? entry.pageSummary ?? '',
    day: date ?? page.updated,
  };
}

/** As seen from the folder of the edition, where the feed lies; absolute once the site is published. */
function addressFrom(
  { edition, placeOf }: Library,
  place: { collection?: string; slug: string },
): string {
  const address = placeOf(place);
  const folder = `/${edition.id}/${edition.lang}/`;
  return site.publicAddress ? `${site.publicAddress}${address}` : address.slice(folder.length);
}

function tag(path: string): string {
  return `tag:${site.tagAuthority}:${path}`;
}

/** A feed with nothing in it still has to say when it was updated. */
const NO_DAY = '2026-01-01';

export interface Feed {
  id: string;
  title: string;
  subtitle: string;
  lang: string;
  /** The home page of the edition, seen as the items are. */
  home: string;
  /** ISO 8601. */
  day: string;
  items: FeedItem[];
}

interface FeedItem {
  id: string;
  title: string;
  href: string;
  summary: string;
  /** Day of the edition; in the draft, of the last change of substance. ISO 8601. */
  day: string;
}
