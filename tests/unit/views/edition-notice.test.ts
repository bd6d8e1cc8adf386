import { describe, expect, it } from 'vitest';
import { errataOf, supersession, type LaterChange } from '../../../src/views/edition-notice.ts';
import { changesInSecond, openEditions } from '../../helpers/two-editions.ts';

const erratum = { date: '2026-03-01', page: 'guides/joint-patrols#plan', text: 'Page 5, not 4.' };
const editions = openEditions([erratum]);

describe('the notice of a superseded edition', () => {
  it('says from when to when the edition was in force, and leads on', () => {
    const place = 'guides/joint-patrols';
    expect(supersession(editions['2026.1']!, place, changeOf(place))).toMatchObject({
      id: '2026.1',
      from: '2026-01-15',
      to: '2026-06-15',
      current: { href: '/2026.2/en/guides/joint-patrols.html' },
      isGone: false,
      changes: '/2026.2/en/changes/guides/joint-patrols.html',
    });
  });

  it('leads to the list of changes where a page only moved or is gone', () => {
    const moved = supersession(editions['2026.1']!, 'lessons/river', changeOf('lessons/river'));
    expect(moved!.changes).toBe('/2026.2/en/changes/index.html#lessons--on-the-river');
    const gone = supersession(editions['2026.1']!, 'activities/course', null);
    expect(gone).toMatchObject({ isGone: true, changes: null });
  });

  it('is not there for the newest edition and for the draft', () => {
    for (const id of ['2026.2', 'draft'])
      expect(supersession(editions[id]!, 'guides/joint-patrols', null)).toBeNull();
  });
});

describe('errata', () => {
  it('are those of the page in the edition at hand', () => {
    expect(errataOf(editions['2026.1']!, 'guides/joint-patrols')).toEqual([erratum]);
    expect(errataOf(editions['2026.1']!, 'lessons/river')).toEqual([]);
    expect(errataOf(editions['2026.2']!, 'guides/joint-patrols')).toEqual([]);
  });
});

function changeOf(place: string): LaterChange {
  const change = changesInSecond().pages.find(({ redline }) => redline.before === place)!;
  return { edition: '2026.2', change };
}
