import { describe, expect } from 'vitest';
import { isStub } from '../../helpers/built-site.ts';
import { it, type EditionSite } from '../../helpers/edition-site.ts';
import { findAll, wordsOf } from '../../helpers/html.ts';
import { linksOf } from '../../helpers/links.ts';

describe('the switcher', () => {
  it('is on every page and names every edition', ({ site }) => {
    const wrong = site.pages
      .filter(({ path }) => !isStub(path) && path !== '404.html')
      .filter(({ html }) => {
        const [switcher, ...more] = findAll(html, '[dataEditionSwitcher]');
        const names = ['Draft', 'Edition 2026.2', 'Edition 2026.1'];
        return more.length > 0 || !names.every((name) => switcher?.text.includes(name));
      });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('follows a page that has another name, forwards and back', ({ site }) => {
    expect(switchOf(site, '2026.1/en/lessons/river-patrols.html')).toContain(
      '2026.2/en/lessons/patrols-on-the-river.html',
    );
    expect(switchOf(site, 'draft/en/lessons/patrols-on-the-river.html')).toContain(
      '2026.1/en/lessons/river-patrols.html',
    );
  });

  it('leads from a page that is not there to what to read instead, else to the nearest list', ({
    site,
  }) => {
    expect(switchOf(site, '2026.1/en/activities/patrol-course.html')).toContain(
      '2026.2/en/institutions/border-college.html',
    );
    expect(switchOf(site, '2026.2/en/guides/river-rescue.html')).toContain(
      '2026.1/en/guides/index.html',
    );
  });
});

describe('the notice', () => {
  const guide = '2026.1/en/guides/joint-patrols.html';

  it('stands on pages of the superseded edition and leads to the current page and the redline', ({
    site,
  }) => {
    const [notice] = findAll(site.htmlOf(guide), '.edition-notice');
    expect(notice!.text).toContain('in force from 15 January 2026 to 15 June 2026');
    expect(linksOf(site.pageAt(guide), '.edition-notice')).toEqual([
      '2026.2/en/guides/joint-patrols.html',
      '2026.2/en/changes/guides/joint-patrols.html',
    ]);
    const noticed = site.pages.filter(({ html }) => findAll(html, '.edition-notice').length > 0);
    expect(noticed.every(({ path }) => path.startsWith('2026.1/'))).toBe(true);
  });

  it('says so where the newest edition has the page no more', ({ site }) => {
    const withdrawn = site.htmlOf('2026.1/en/activities/patrol-course.html');
    const [notice] = findAll(withdrawn, '.edition-notice');
    expect(notice!.text).toContain('Edition 2026.2 no longer has this page.');
  });

  it('of errata stands on the page that they are about', ({ site }) => {
    const corrected = site.pages.filter(({ html }) => findAll(html, '.errata').length > 0);
    expect(corrected.map(({ path }) => path)).toEqual([guide]);
    expect(wordsOf(corrected[0]!.html)).toContain('on page 5 of the handbook, not on page 4');
  });
});

function switchOf({ pageAt }: EditionSite, path: string): string[] {
  return linksOf(pageAt(path), '[dataEditionSwitcher]');
}
