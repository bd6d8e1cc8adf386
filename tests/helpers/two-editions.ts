import { changesBetween, type EditionChanges } from '../../src/editions/redline/changes.ts';
import { archiveOf } from '../../src/records/archive.ts';
import { openLibrary, type Library } from '../../src/records/library.ts';
import type { Edition } from '../../src/records/edition.ts';
import type { EditionEntry } from '../../src/schemas/edition-entry.ts';
import type { LineageStep } from '../../src/schemas/lineage.ts';
import { makeEdition, makePage, words } from './editions.ts';

/**
 * From 2026.1 to 2026.2 a lesson gets another name, an activity is withdrawn in favour of a college, a guide changes and
 * another is new. The draft is as 2026.2.
 */
export function openEditions(errata: EditionEntry['errata'] = []): Record<string, Library> {
  const entries = [makeEntry('2026.1', '2026-01-15', errata), makeEntry('2026.2', '2026-06-15')];
  const archive = archiveOf([FIRST, SECOND, { ...SECOND, id: 'draft' }], entries, LINEAGE);
  const open = (edition: Edition) => openLibrary(edition, words, [], archive);
  return { '2026.1': open(FIRST), '2026.2': open(SECOND), draft: open({ ...SECOND, id: 'draft' }) };
}

/** What changed in 2026.2. */
export function changesInSecond(): EditionChanges {
  return changesBetween(FIRST, SECOND, LINEAGE);
}

/** What editors wrote about it. */
export const summaries = new Map([['guides/joint-patrols', { en: 'The plan is in writing.' }]]);

function makeEntry(id: string, date: string, errata: EditionEntry['errata'] = []): EditionEntry {
  const counts = {
    pages: 4,
    sources: 0,
    terms: 0,
    topics: 0,
    audiences: 0,
    countries: 0,
    events: 0,
    changes: 0,
  };
  const summary = `What is new in ${id}.`;
  return { id, title: `Edition ${id}`, date, sha256: '0'.repeat(64), counts, summary, errata };
}

const COLLEGE = makePage({ collection: 'institutions', slug: 'college', title: 'College' });

const FIRST = makeEdition({
  id: '2026.1',
  pages: [
    makePage({ body: '<p>Sign one plan.</p>' }),
    makePage({ collection: 'lessons', slug: 'river', title: 'River' }),
    makePage({ collection: 'activities', slug: 'course', title: 'Course' }),
    COLLEGE,
  ],
});

const SECOND = makeEdition({
  id: '2026.2',
  pages: [
    makePage({ body: '<p>Sign one written plan.</p>' }),
    makePage({ slug: 'rescue', title: 'Rescue', summary: 'Who rescues whom.' }),
    makePage({ collection: 'lessons', slug: 'on-the-river', title: 'River' }),
    COLLEGE,
  ],
});

const LINEAGE: LineageStep[] = [
  { edition: '2026.2', kind: 'renamed', from: ['lessons/river'], to: ['lessons/on-the-river'] },
  {
    edition: '2026.2',
    kind: 'withdrawn',
    from: ['activities/course'],
    to: ['institutions/college'],
  },
];
