import { compareText, type Edition } from '../records/edition.ts';
import { numberParagraphs } from '../dressing/paragraph-ids.ts';
import { recordId, type PageRecord } from '../records/page-record.ts';
import { readBody, writeBody } from '../records/semantic-body.ts';
import { hashOf } from './hash.ts';
import { FORMAT, printLine, type ChangeSummary, type Line } from './record-format.ts';
import type { EditionCounts } from '../schemas/edition-entry.ts';

/**
 * Makes the edition file of the draft. The same content gives the same bytes, whenever and wherever it is frozen.
 * Paragraphs get their permanent ids here. Throws where a record does not fit the format.
 */
export function freeze({ id, title, date, editions, changes }: Manifest): FrozenFile {
  const records = recordsOf(editions, changes);
  const counts = countsOf(records);
  const languages = editions.map(({ lang }) => lang);
  const head: Line = { record: 'edition', format: FORMAT, id, title, date, languages, counts };
  const text = [head, ...records].map((record) => `${printLine(record)}\n`).join('');
  return { text, sha256: hashOf(text), counts };
}

/** Registers are the same in all languages; only their order differs. */
function recordsOf(editions: readonly Edition[], changes: readonly ChangeSummary[]): Line[] {
  const { sources, terms, topics, audiences, countries, events } = editions[0]!;
  const kind = <Kind extends string, Data extends object>(record: Kind, items: Data[]) =>
    items.map((item) => ({ record, ...item }));
  return [
    ...kind(
      'page',
      editions.flatMap(({ pages }) => pages.toSorted(byName).map(withParagraphIds)),
    ),
    ...kind('source', sources.toSorted(byId)),
    ...kind('term', terms.toSorted(byId)),
    ...kind('topic', topics.toSorted(byId)),
    ...kind('audience', audiences),
    ...kind('country', countries.toSorted(byId)),
    ...kind('event', events),
    ...kind(
      'change',
      changes.toSorted((a, b) => compareText(a.page, b.page)),
    ),
  ];
}

function withParagraphIds(page: PageRecord): PageRecord {
  const tree = readBody(page.body);
  numberParagraphs(tree);
  return { ...page, body: writeBody(tree) };
}

function countsOf(records: readonly Line[]): EditionCounts {
  const count = (kind: Line['record']) => records.filter(({ record }) => record === kind).length;
  return {
    pages: count('page'),
    sources: count('source'),
    terms: count('term'),
    topics: count('topic'),
    audiences: count('audience'),
    countries: count('country'),
    events: count('event'),
    changes: count('change'),
  };
}

function byName(a: PageRecord, b: PageRecord): number {
  return compareText(recordId(a), recordId(b));
}

function byId(a: { id: string }, b: { id: string }): number {
  return compareText(a.id, b.id);
}

export interface Manifest {
  id: string;
  title: string;
  /** Day of publication, ISO 8601. */
  date: string;
  /** The draft in each of its languages, the first language first. */
  editions: readonly Edition[];
  /** Summaries that editors wrote of changed pages. */
  changes: readonly ChangeSummary[];
}

export interface FrozenFile {
  /** The whole file. */
  text: string;
  /** Of its bytes. */
  sha256: string;
  counts: EditionCounts;
}
