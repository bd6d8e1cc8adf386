import { describe, expect, it } from 'vitest';
import { changesView, redlinedPages } from '../../../src/views/changes-view.ts';
import { changesInSecond, openEditions, summaries } from '../../helpers/two-editions.ts';

const erratum = { date: '2026-03-01', page: 'guides/joint-patrols#plan', text: 'Page 5, not 4.' };
const editions = openEditions([erratum]);
const view = changesView(editions['2026.2']!, changesInSecond(), summaries);

describe('the list of changes', () => {
  it('names both editions and groups pages by what became of them', () => {
    expect([view.from, view.to]).toEqual(['edition 2026.1', 'edition 2026.2']);
    const groups = view.groups.map(({ status, entries }) => [
      status,
      ...entries.map(({ title }) => title),
    ]);
    expect(groups).toEqual([
      ['new', 'Rescue'],
      ['changed', 'Joint patrols'],
      ['moved', 'River'],
      ['withdrawn', 'Course'],
    ]);
  });

  it('has the redline, the words and the summary of a changed page', () => {
    expect(entryOf('changed')).toMatchObject({
      anchor: 'guides--joint-patrols',
      href: '/2026.2/en/guides/joint-patrols.html',
      redline: '/2026.2/en/changes/guides/joint-patrols.html',
      words: { inserted: 1, deleted: 0 },
      summary: 'The plan is in writing.',
      former: null,
    });
  });

  it('leads from a page with another name to the one it had, and has no redline without a change', () => {
    const former = { title: 'Edition 2026.1', href: '/2026.1/en/lessons/river.html' };
    expect(entryOf('moved')).toMatchObject({ redline: null, words: null, former });
  });

  it('leads from a withdrawn page to its last edition and to what to read instead', () => {
    expect(entryOf('withdrawn')).toMatchObject({
      href: null,
      former: { href: '/2026.1/en/activities/course.html' },
      instead: { title: 'College', href: '/2026.2/en/institutions/college.html' },
    });
  });

  it('has the errata of the edition itself', () => {
    expect(view.errata).toEqual([]);
    const first = changesView(editions['2026.1']!, { ...changesInSecond(), before: '' }, new Map());
    expect(first.from).toBeNull();
    expect(first.errata).toEqual([
      {
        date: '1 March 2026',
        title: 'Joint patrols',
        href: '/2026.1/en/guides/joint-patrols.html#plan',
        text: 'Page 5, not 4.',
      },
    ]);
  });
});

it('only pages whose text changed have a redline', () => {
  expect(redlinedPages(changesInSecond()).map(({ slug }) => slug)).toEqual(['joint-patrols']);
});

function entryOf(status: string) {
  return view.groups.find((group) => group.status === status)!.entries[0]!;
}
