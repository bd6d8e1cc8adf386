import { nameEdition } from '../citations/edition-words.ts';
import { collections, type Collection } from '../site.ts';
import { fill } from '../wording/fill.ts';
import { changesView, type ChangeEntry } from './changes-view.ts';
import type { EditionChanges } from '../editions/redline/changes.ts';
import type { Library } from '../records/library.ts';
import type { Localized } from '../schemas/field.ts';

/** What is new in an edition, by collection: the page to print or to pass on. */
export function digestView(
  library: Library,
  changes: EditionChanges,
  summaries: Map<string, Localized>,
): DigestView {
  const { words, edition, archive } = library;
  const { groups } = changesView(library, changes, summaries);
  const entries = groups.flatMap(({ status, entries: listed }) =>
    listed.map((entry) => digestEntry(entry, status === 'new', library)),
  );
  return {
    about: fill(words.changes['digest-about'], { to: nameEdition(edition.id, edition.lang) }),
    lead: archive.entries.find(({ id }) => id === edition.id)?.summary ?? null,
    sections: collections
      .map((collection) => ({
        collection,
        entries: entries.filter((entry) => entry.collection === collection && entry.href),
      }))
      .filter((section) => section.entries.length > 0),
    events: changes.before ? changes.registers.events.added.length : 0,
  };
}

function digestEntry(entry: ChangeEntry, isNew: boolean, { words }: Library): DigestEntry {
  return {
    collection: entry.collection,
    title: entry.title,
    href: entry.redline ?? entry.href,
    isNew,
    text: entry.summary ?? entry.pageSummary,
    count: entry.words ? fill(words.changes.words, entry.words) : '',
  };
}

interface DigestView {
  about: string;
  /** Summary of the edition. */
  lead: string | null;
  sections: { collection: Collection; entries: DigestEntry[] }[];
  /** Number of events new to the timeline. */
  events: number;
}

interface DigestEntry {
  collection: Collection;
  title: string;
  /** The redline of a changed page, else the page; null for a withdrawn one. */
  href: string | null;
  isNew: boolean;
  text: string | null;
  /** Words inserted and deleted, in words. */
  count: string;
}
