import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../src/editions/redline/changes.ts';
import { changesAsLines, PLAIN, redlineAsLines } from '../../../src/editions/redline/terminal.ts';
import { makePage } from '../../helpers/editions.ts';
import type { Edition } from '../../../src/records/edition.ts';
import type { PageRecord } from '../../../src/records/page-record.ts';
import type { LineageStep } from '../../../src/schemas/lineage.ts';

describe('the changes between two editions', () => {
  const before = edition('2026.1', [
    page('old-name', 'Radios', '<p>Carry two radios with charged batteries.</p>'),
    page('kept', 'Kept', '<p>Nothing new here.</p>'),
    page('merged', 'Maps', '<p>Carry maps.</p>'),
    page('gone', 'Gone', '<p>Two words.</p>'),
    page(
      'edited',
      'Edited',
      '<p>Report within two days to the <a data-ref="guides/old-name">hosts</a>.</p>',
    ),
  ]);
  const after = edition('2026.2', [
    page('new-name', 'Radios', '<p>Carry three radios with charged batteries.</p>'),
    page('kept', 'Kept', '<p>Nothing  new here.</p>'),
    page('fresh', 'Fresh', '<p>Brand new text.</p>'),
    page(
      'edited',
      'Edited',
      '<p>Report within one day to the <a data-ref="guides/new-name">hosts</a>.</p>',
    ),
  ]);
  const lineage: LineageStep[] = [
    step('renamed', ['guides/old-name'], ['guides/new-name']),
    step('merged', ['guides/merged'], ['guides/kept']),
  ];
  const changes = changesBetween(before, after, lineage);

  it('say of every page what became of it, by title', () => {
    expect(changes.pages.map(({ slug, status, nowAt }) => [slug, status, nowAt])).toEqual([
      ['edited', 'changed', null],
      ['fresh', 'new', null],
      ['gone', 'withdrawn', null],
      ['kept', 'unchanged', null],
      ['merged', 'withdrawn', 'guides/kept'],
      ['new-name', 'moved', null],
    ]);
  });

  it('count words, and no renamed link among them', () => {
    const wordsOf = (slug: string) =>
      changes.pages.find((each) => each.slug === slug)?.redline.words;
    expect(wordsOf('edited')).toEqual({ inserted: 2, deleted: 2 });
    expect(wordsOf('new-name')).toEqual({ inserted: 1, deleted: 1 });
  });

  it('name the entries of registers that came, changed and went', () => {
    const one = {
      ...before,
      events: [event('a', 'Alpha'), event('b', 'Beta'), event('c', 'Gamma')],
    };
    const two = {
      ...after,
      events: [event('d', 'Delta'), event('b', 'Better'), event('c', 'Gamma')],
    };
    expect(changesBetween(one, two, []).registers.events).toEqual({
      added: [{ id: 'd', title: 'Delta' }],
      changed: [{ id: 'b', title: 'Better' }],
      removed: [{ id: 'a', title: 'Alpha' }],
    });
  });

  it('print in a terminal without colour', () => {
    expect(changesAsLines(changes, PLAIN)).toEqual([
      'changed    guides/edited  Edited  (2 words inserted, 2 deleted)',
      'new        guides/fresh  Fresh  (3 words inserted, 0 deleted)',
      'withdrawn  guides/gone  Gone  (0 words inserted, 2 deleted)',
      'withdrawn  guides/merged  Maps, now part of guides/kept  (0 words inserted, 2 deleted)',
      'moved      guides/new-name  Radios, formerly guides/old-name  (1 words inserted, 1 deleted)',
      '1 pages unchanged',
      '',
      'terms: 0 added, 0 changed, 0 removed',
      'events: 0 added, 0 changed, 0 removed',
      'sources: 0 added, 0 changed, 0 removed',
    ]);
  });

  it('print a redline under the headings of what changed', () => {
    const [one, two] = ['two', 'one'].map((count) =>
      edition('draft', [
        page(
          'a',
          'A',
          `<h2 id="x">First</h2><p>Same.</p><h2 id="y">Second</h2><p>Carry ${count} of them.</p>`,
        ),
      ]),
    );
    const [change] = changesBetween({ ...one!, id: '2026.1' }, two!, []).pages;
    expect(redlineAsLines(change!.redline, PLAIN)).toEqual([
      '',
      '## Second',
      '',
      'Carry [-two-] {+one+} of them.',
    ]);
  });
});

function edition(id: string, pages: PageRecord[]): Edition {
  const none = { sources: [], terms: [], topics: [], audiences: [], countries: [], events: [] };
  return { id, lang: 'en', pages, ...none };
}

function page(slug: string, title: string, body: string): PageRecord {
  return makePage({ slug, title, body });
}

function step(kind: LineageStep['kind'], from: string[], to: string[]): LineageStep {
  return { edition: '2026.2', kind, from, to };
}

function event(id: string, title: string): Edition['events'][number] {
  return { id, title, date: '2005', countries: [], topics: [], citations: [] };
}
