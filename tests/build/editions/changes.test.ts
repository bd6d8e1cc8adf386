import { posix } from 'node:path';
import { describe, expect } from 'vitest';
import { openPage } from '../../helpers/browsing.ts';
import { it } from '../../helpers/edition-site.ts';
import { findAll, wordsOf } from '../../helpers/html.ts';
import { linksOf } from '../../helpers/links.ts';

const REDLINE = '2026.2/en/changes/guides/joint-patrols.html';

describe('what has changed', () => {
  it('is listed by kind, with the summary that editors wrote', ({ site }) => {
    const text = wordsOf(site.htmlOf('2026.2/en/changes/index.html'));
    for (const count of ['1 new page', '1 changed page', '1 page moved', '1 page withdrawn'])
      expect(text).toContain(count);
    expect(text).toContain('The plan must now be in writing.');
    expect(linksOf(site.pageAt('2026.2/en/changes/index.html'), 'main')).toEqual(
      expect.arrayContaining([
        '2026.1/en/activities/patrol-course.html',
        '2026.2/en/institutions/border-college.html',
        '2026.1/en/lessons/river-patrols.html',
      ]),
    );
  });

  it('is summed up in the digest', ({ site }) => {
    const text = wordsOf(site.htmlOf('2026.2/en/digest.html'));
    expect(text).toContain('Rescue on the river, and a plan that is written down.');
    expect(text).toContain('The plan must now be in writing.');
    expect(text).not.toContain('Course for patrol leaders');
  });
});

describe('a redline', () => {
  it('is there where text changed, for the draft too, and not where a page only moved', ({
    site,
  }) => {
    const redlines = [...site.files].filter((path) => /\/changes\/\w+\/[^/]+\.html$/.test(path));
    expect(redlines.filter((path) => !path.endsWith('/index.html')).sort()).toEqual([
      REDLINE,
      'draft/en/changes/guides/joint-patrols.html',
    ]);
    const marks = findAll(site.htmlOf(REDLINE), 'ins');
    expect(marks.map(({ text }) => text)).toContainEqual(expect.stringContaining('written'));
  });

  it('shows the marked, the new or the old text', async ({ site, browser }) => {
    const { page, log, close } = await openPage(browser, site.served + REDLINE);
    const passage = page.locator('.redline p.edited');
    await page.check('input[value="new"]');
    expect(await passage.innerText()).toMatch(/^Sign one written plan/);
    await page.check('input[value="old"]');
    expect(await passage.innerText()).toMatch(/^Sign one plan/);
    expect(log.complaints).toEqual([]);
    await close();
  });
});

describe('a feed', () => {
  it('has entries that lead to pages', async ({ site }) => {
    for (const edition of ['2026.1', '2026.2', 'draft']) {
      const atom = await site.readText(`${edition}/en/feed.atom`);
      const json = JSON.parse(await site.readText(`${edition}/en/feed.json`)) as JsonFeed;
      const links = [...atom.matchAll(/ href="([^"]+)"/g)].map(([, href]) => href!);
      for (const link of [...links, ...json.items.map(({ url }) => url), json.home_page_url])
        expect(site.files, `${edition}: ${link}`).toContain(posix.join(edition, 'en', link));
      expect(atom.match(/<entry>/g)?.length ?? 0).toBe(json.items.length);
    }
  });

  it('is well-formed XML', async ({ site, browser }) => {
    const { page, close } = await openPage(browser, `${site.served}editions.html`);
    const root = await page.evaluate(
      (xml) => new DOMParser().parseFromString(xml, 'application/xml').documentElement.nodeName,
      await site.readText('2026.2/en/feed.atom'),
    );
    expect(root).toBe('feed');
    await close();
  });
});

interface JsonFeed {
  home_page_url: string;
  items: { url: string }[];
}
