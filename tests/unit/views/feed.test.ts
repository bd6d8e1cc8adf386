import { describe, expect, it } from 'vitest';
import { feedOf } from '../../../src/views/feed.ts';
import { toAtom, toJsonFeed } from '../../../src/views/feed-formats.ts';
import { changesInSecond, openEditions, summaries } from '../../helpers/two-editions.ts';

const editions = openEditions();
const feed = feedOf(editions['2026.2']!, changesInSecond(), summaries);

describe('a feed', () => {
  it('has the new, changed and moved pages of its edition, on its day, under tags', () => {
    expect(
      feed.items.map(({ id, href, day }) => [id.replace(/^tag:[^:]+:/, ''), href, day]),
    ).toEqual([
      ['2026.2/en/guides/rescue', 'guides/rescue.html', '2026-06-15'],
      ['2026.2/en/guides/joint-patrols', 'guides/joint-patrols.html', '2026-06-15'],
      ['2026.2/en/lessons/on-the-river', 'lessons/on-the-river.html', '2026-06-15'],
    ]);
    expect(feed).toMatchObject({ day: '2026-06-15', home: 'index.html', lang: 'en' });
  });

  it('of the draft is dated by its pages', () => {
    const draft = feedOf(editions['draft']!, { ...changesInSecond(), after: 'draft' }, new Map());
    expect(draft.day).toBe('2026-01-10');
  });

  it('is Atom', () => {
    const atom = toAtom({ ...feed, title: 'Open & <Secure>' });
    expect(atom).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns=/);
    expect(atom).not.toContain('<Secure>');
    expect(atom.match(/<entry>/g)).toHaveLength(3);
    expect(atom).toContain('<updated>2026-06-15T00:00:00Z</updated>');
  });

  it('is JSON Feed', () => {
    const { version, items } = JSON.parse(toJsonFeed(feed)) as Record<string, object[]>;
    expect(version).toBe('https://jsonfeed.org/version/1.1');
    expect(items![1]).toMatchObject({
      url: 'guides/joint-patrols.html',
      content_text: 'The plan is in writing.',
      date_modified: '2026-06-15T00:00:00Z',
    });
  });
});
