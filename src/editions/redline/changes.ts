import { comparePages } from './compare.ts';
import { renamesBetween, type Renames } from './renames.ts';
import { compareText, type Edition } from '../../records/edition.ts';
import { recordId, type PageRecord } from '../../records/page-record.ts';
import { collections } from '../../site.ts';
import { wordingIn } from '../../wording/in-language.ts';
import type { PageRedline } from './page-redline.ts';
import type { LineageStep } from '../../schemas/lineage.ts';

/** What changed from one edition to another in one language: every page with its redline, and the registers. */
export function changesBetween(
  before: Edition,
  after: Edition,
  lineage: readonly LineageStep[],
): EditionChanges {
  const renamed = renamesBetween(before, after, lineage);
  return {
    before: before.id,
    after: after.id,
    lang: after.lang,
    pages: pageChanges(before, after, renamed).sort(inMenuOrder),
    registers: {
      terms: compareEntries(before.terms, after.terms, (term) => wordingIn(term, after.lang).term),
      events: compareEntries(before.events, after.events, ({ title }) => title),
      sources: compareEntries(before.sources, after.sources, ({ title }) => title),
    },
  };
}

/** The changes of the first edition: all of it is new, and there is no text to compare it with. */
export function changesOfFirst(edition: Edition): EditionChanges {
  return {
    before: '',
    after: edition.id,
    lang: edition.lang,
    pages: edition.pages.map(newPage).sort(inMenuOrder),
    registers: { terms: NO_CHANGES, events: NO_CHANGES, sources: NO_CHANGES },
  };
}

function newPage(page: PageRecord): PageChange {
  const { collection, slug, title, words } = page;
  return {
    status: 'new',
    collection,
    slug,
    title,
    nowAt: null,
    redline: {
      status: 'new',
      before: null,
      after: recordId(page),
      facts: [],
      relations: { added: [], removed: [] },
      body: [],
      words: { inserted: words, deleted: 0 },
      moved: 0,
    },
  };
}

function pageChanges(before: Edition, after: Edition, renamed: Renames): PageChange[] {
  const partners = partnersOf(before, after, renamed);
  const kept = new Set(partners.values());
  const gone = before.pages.filter((page) => !kept.has(page));
  return [
    ...after.pages.map((page) => changeOf(partners.get(recordId(page)) ?? null, page, renamed)),
    ...gone.map((page) => ({
      ...changeOf(page, null, renamed),
      nowAt: renamed.get(recordId(page)) ?? null,
    })),
  ];
}

/**
 * The earlier page of each later one, by the later's name: the page of the same name, else the one that was renamed to it; of
 * several that were merged into a new page, the longest.
 */
function partnersOf(before: Edition, after: Edition, renamed: Renames): Map<string, PageRecord> {
  const later = new Set(after.pages.map(recordId));
  const partners = new Map(
    before.pages.filter((page) => later.has(recordId(page))).map((page) => [recordId(page), page]),
  );
  for (const page of before.pages.toSorted((a, b) => b.words - a.words)) {
    const target = later.has(recordId(page)) ? undefined : renamed.get(recordId(page));
    if (target && later.has(target) && !partners.has(target)) partners.set(target, page);
  }
  return partners;
}

function changeOf(
  before: PageRecord | null,
  after: PageRecord | null,
  renamed: Renames,
): PageChange {
  const redline = comparePages(before, after, renamed);
  const { collection, slug, title } = (after ?? before)!;
  const isMoved = before && after && recordId(before) !== recordId(after);
  return {
    status: isMoved ? 'moved' : redline.status,
    collection,
    slug,
    title,
    nowAt: null,
    redline,
  };
}

function inMenuOrder(a: PageChange, b: PageChange): number {
  return (
    collections.indexOf(a.collection) - collections.indexOf(b.collection) ||
    compareText(a.title, b.title) ||
    compareText(a.slug, b.slug)
  );
}

function compareEntries<Entry extends { id: string }>(
  before: Entry[],
  after: Entry[],
  titleOf: (entry: Entry) => string,
): RegisterChanges {
  const earlier = new Map(before.map((entry) => [entry.id, canonical(entry)]));
  const later = new Set(after.map(({ id }) => id));
  const named = (entries: Entry[]) =>
    entries
      .map((entry) => ({ id: entry.id, title: titleOf(entry) }))
      .sort((a, b) => compareText(a.title, b.title) || compareText(a.id, b.id));
  const isChanged = (entry: Entry) =>
    earlier.has(entry.id) && earlier.get(entry.id) !== canonical(entry);
  return {
    added: named(after.filter(({ id }) => !earlier.has(id))),
    changed: named(after.filter(isChanged)),
    removed: named(before.filter(({ id }) => !later.has(id))),
  };
}

/** The same text for the same data, in whatever order its keys were read; what is undefined is not there. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compareText(a, b)))
      : inner,
  );
}

const NO_CHANGES: RegisterChanges = { added: [], changed: [], removed: [] };

export interface EditionChanges {
  /** `2026.1`; empty for the first edition. */
  before: string;
  /** `draft` or an id. */
  after: string;
  lang: string;
  /** Every page of both editions, changed or not, in the order of the menu and then by title. */
  pages: PageChange[];
  registers: Record<'terms' | 'events' | 'sources', RegisterChanges>;
}

export interface PageChange {
  /** `moved`: the page has another name now; its text may have changed too. */
  status: PageRedline['status'] | 'moved';
  collection: PageRecord['collection'];
  /** Of the later edition; of the earlier for a withdrawn page. */
  slug: string;
  title: string;
  /** Of a withdrawn page: the page it was merged into, if any. */
  nowAt: string | null;
  redline: PageRedline;
}

/** Entries of a register that came, changed or went, by title. */
export interface RegisterChanges {
  added: RegisterEntry[];
  changed: RegisterEntry[];
  removed: RegisterEntry[];
}

export interface RegisterEntry {
  id: string;
  title: string;
}
