import { nameEdition } from '../citations/edition-words.ts';
import { formatDate } from '../citations/edtf-date.ts';
import { inLanguage } from '../wording/in-language.ts';
import type { EditionChanges, PageChange } from '../editions/redline/changes.ts';
import type { Library } from '../records/library.ts';
import type { Localized } from '../schemas/field.ts';

/** All that the list of changes of an edition shows. */
export function changesView(
  library: Library,
  changes: EditionChanges,
  summaries: Map<string, Localized>,
): ChangesView {
  const { edition, archive } = library;
  const entryOf = (change: PageChange) => changeEntry(library, change, summaries);
  const errata = archive.entries.find(({ id }) => id === edition.id)?.errata ?? [];
  return {
    from: changes.before ? nameEdition(changes.before, edition.lang) : null,
    to: nameEdition(changes.after, edition.lang),
    groups: STATUSES.map((status) => ({
      status,
      entries: changes.pages.filter((change) => change.status === status).map(entryOf),
    })).filter(({ entries }) => entries.length > 0),
    errata: errata.map(({ date, page, text }) => ({
      date: formatDate(date, edition.lang),
      title: library.pages.get(page.split('#')[0]!)?.title ?? page,
      href: library.addressOf(page),
      text,
    })),
    registers: REGISTERS.map((name) => ({ name, ...changes.registers[name] })).filter(
      ({ added, changed, removed }) => added.length + changed.length + removed.length > 0,
    ),
  };
}

/** Pages that have a redline of their own: those whose text or data changed, not those that are new or gone. */
export function redlinedPages({ pages }: EditionChanges): PageChange[] {
  return pages.filter(({ redline }) => redline.status === 'changed');
}

function changeEntry(
  { placeOf, edition, pages }: Library,
  change: PageChange,
  summaries: Map<string, Localized>,
): ChangeEntry {
  const { status, collection, slug, title, redline } = change;
  const place = `${collection}/${slug}`;
  const summary = summaries.get(place);
  return {
    anchor: `${collection}--${slug}`,
    title,
    collection,
    href: pages.has(place) ? placeOf({ collection, slug }) : null,
    redline: redline.status === 'changed' ? redlineAddress(change, placeOf) : null,
    words: status === 'new' ? null : redline.words,
    pageSummary: pages.get(place)?.summary ?? null,
    summary: summary ? inLanguage(summary, edition.lang) : null,
  };
}

/** `/2026.2/en/changes/guides/joint-patrols.html`: the one address with a folder more than the others. */
function redlineAddress({ collection, slug }: PageChange, placeOf: Library['placeOf']): string {
  return placeOf({ collection: `changes/${collection}`, slug });
}

const STATUSES = ['new', 'changed', 'moved', 'withdrawn'] as const;
const REGISTERS = ['terms', 'events', 'sources'] as const;

export interface ChangesView {
  /** Name of the edition before; null for the first. */
  from: string | null;
  to: string;
  groups: { status: (typeof STATUSES)[number]; entries: ChangeEntry[] }[];
  errata: { date: string; title: string; href: string | undefined; text: string }[];
  registers: ({ name: (typeof REGISTERS)[number] } & EditionChanges['registers']['terms'])[];
}

export interface ChangeEntry {
  /** Id of its line in the list. */
  anchor: string;
  title: string;
  collection: PageChange['collection'];
  /** The page in this edition; null for a withdrawn one. */
  href: string | null;
  /** Its redline; null where no text changed. */
  redline: string | null;
  /** Words inserted and deleted; null for a new page. */
  words: { inserted: number; deleted: number } | null;
  /** What the page is about. */
  pageSummary: string | null;
  /** What editors wrote about the change. */
  summary: string | null;
}
