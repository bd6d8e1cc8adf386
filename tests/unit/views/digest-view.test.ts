import { expect, it } from 'vitest';
import { digestView } from '../../../src/views/digest-view.ts';
import { changesInSecond, openEditions, summaries } from '../../helpers/two-editions.ts';

const view = digestView(openEditions()['2026.2']!, changesInSecond(), summaries);

it('a digest begins with the summary of its edition', () => {
  expect(view.lead).toBe('What is new in 2026.2.');
  expect(view.about).toContain('edition 2026.2');
});

it('a digest has new and changed pages by collection in the order of the menu, and none that is gone', () => {
  const titles = view.sections.map(({ collection, entries }) => [
    collection,
    ...entries.map(({ title }) => title),
  ]);
  expect(titles).toEqual([
    ['guides', 'Rescue', 'Joint patrols'],
    ['lessons', 'River'],
  ]);
});

it('a digest leads to the redline of a changed page and counts its words', () => {
  const [fresh, changed] = view.sections[0]!.entries;
  expect(fresh).toMatchObject({ isNew: true, href: '/2026.2/en/guides/rescue.html', count: '' });
  expect(fresh!.text).toBe('Who rescues whom.');
  expect(changed).toMatchObject({
    isNew: false,
    href: '/2026.2/en/changes/guides/joint-patrols.html',
    text: 'The plan is in writing.',
    count: 'Words inserted: 1, deleted: 0',
  });
});
