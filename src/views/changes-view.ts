import { parsePlace, printAddress } from '../addresses/address.ts';
import { nameEdition } from '../citations/edition-words.ts';
import { formatDate } from '../citations/edtf-date.ts';
import { contentsOf, counterpart } from '../editions/lineage.ts';
import { fill } from '../wording/fill.ts';
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
  const entryOf = (change: PageChange) => ({
    ...changeEntry(library, change, summaries),
    former: formerPage(library, change, changes.before),
    instead: pageInstead(library, change, changes.before),
  });
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

/** Pages that have a redline of their own: those whose text or data changed, not those that are new, gone or only moved. */
export function redlinedPages({ pages }: EditionChanges): PageChange[] {
  return pages.filter(hasRedline);
}

/** Where an edition tells how a page changed in it: the redline, else its line in the list of changes. */
export function changeAddress(
  edition: { edition: string; lang: string },
  change: PageChange,
): string {
  const { collection, slug } = change;
  return hasRedline(change)
    ? printAddress({ ...edition, collection: `changes/${collection}`, slug })
    : printAddress({ ...edition, collection: 'changes', slug: 'index', anchor: anchorOf(change) });
}

function changeEntry(
  { placeOf, edition, pages }: Library,
  change: PageChange,
  summaries: Map<string, Localized>,
): Omit<ChangeEntry, 'former' | 'instead'> {
  const { status, collection, slug, title, redline } = change;
  const place = `${collection}/${slug}`;
  const summary = summaries.get(place);
  const { inserted, deleted } = redline.words;
  return {
    anchor: anchorOf(change),
    slug,
    title,
    collection,
    href: pages.has(place) ? placeOf({ collection, slug }) : null,
    redline: hasRedline(change)
      ? changeAddress({ edition: edition.id, lang: edition.lang }, change)
      : null,
    words: status !== 'new' && inserted + deleted > 0 ? redline.words : null,
    pageSummary: pages.get(place)?.summary ?? null,
    summary: summary ? inLanguage(summary, edition.lang) : null,
  };
}

function hasRedline({ redline: { status, facts, relations, body } }: PageChange): boolean {
  const others = facts.length + relations.added.length + relations.removed.length;
  return status === 'changed' && (others > 0 || body.some(({ kind }) => kind !== 'same'));
}

function anchorOf({ collection, slug }: PageChange): string {
  return `${collection}--${slug}`;
}

/** A page that is gone or has another name is still there in the edition before, for good. */
function formerPage(
  { edition: { lang }, words }: Library,
  { status, redline }: PageChange,
  before: string,
): PageLink | null {
  if (status !== 'moved' && status !== 'withdrawn') return null;
  return {
    title: fill(words.editions.edition, { id: before }),
    href: printAddress({ edition: before, lang, ...parsePlace(redline.before!) }),
  };
}

/** What to read in place of a page that is gone, by what the lineage says. */
function pageInstead(
  { edition, archive, pages, addressOf }: Library,
  { status, redline }: PageChange,
  before: string,
): PageLink | null {
  if (status !== 'withdrawn') return null;
  const there = contentsOf(edition);
  const [target] = counterpart(redline.before!, before, there, archive.lineage).targets;
  const page = target && pages.get(target.split('#')[0]!);
  return page ? { title: page.title, href: addressOf(target)! } : null;
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
  slug: string;
  title: string;
  collection: PageChange['collection'];
  /** The page in this edition; null for a withdrawn one. */
  href: string | null;
  /** Its redline; null where no text changed. */
  redline: string | null;
  /** Words inserted and deleted; null for a new page, and where it was neither. */
  words: { inserted: number; deleted: number } | null;
  /** What the page is about. */
  pageSummary: string | null;
  /** What editors wrote about the change. */
  summary: string | null;
  /** Of a withdrawn page and of one with another name now: the page in the edition before, under that edition's name. */
  former: PageLink | null;
  /** What to read in place of a withdrawn page. */
  instead: PageLink | null;
}

interface PageLink {
  title: string;
  href: string;
}
