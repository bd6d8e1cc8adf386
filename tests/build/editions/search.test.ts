import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { openPage } from '../../helpers/browsing.ts';
import { it } from '../../helpers/edition-site.ts';
import { firstResult, searchFor } from '../../helpers/searching.ts';

const GUIDE = 'en/guides/joint-patrols.html';
const ALL = ['Edition 2026.2', 'Edition 2026.1', 'Draft'];

describe.each([
  ['served', 'served'],
  ['from disk', 'fromDisk'],
] as const)('a search of all editions, %s', (_, place) => {
  it('shows a page of several editions once, with links to all of them', async ({
    site,
    browser,
  }) => {
    const root = site[place];
    const { page, log, close } = await openPage(browser, `${root}2026.1/en/search.html`);
    await searchFor(page, 'signatures');
    expect(await firstResult(page)).toBe(`${root}2026.1/${GUIDE}`);
    expect(await page.locator('[data-search-editions]').count()).toBe(0);
    await page.locator('select[name=edition]').selectOption('all');
    await page.locator('[data-search-editions]').first().waitFor();
    expect(new URL(page.url()).search).toBe('?q=signatures&edition=all');
    expect(await page.locator('[data-search-result]').count()).toBe(1);
    expect(await firstResult(page)).toBe(`${root}2026.2/${GUIDE}`);
    const links = page.locator('.search-result > [data-search-editions] a');
    expect(await links.allTextContents()).toEqual(ALL);
    await links.nth(1).click();
    await page.waitForURL(`**/2026.1/${GUIDE}`);
    expect(log.complaints).toEqual([]);
    await close();
  });

  it('shows a page once that has another name in a later edition', async ({ site, browser }) => {
    const root = site[place];
    const { page, close } = await openPage(
      browser,
      `${root}2026.1/en/search.html?q=2003&edition=all`,
    );
    expect(await firstResult(page)).toBe(`${root}2026.2/en/lessons/patrols-on-the-river.html`);
    const links = page.locator('.search-result').first().locator('> [data-search-editions] a');
    expect(await links.allTextContents()).toEqual(ALL);
    await links.nth(1).click();
    await page.waitForURL('**/2026.1/en/lessons/river-patrols.html');
    await close();
  });

  it('tells the editions of a passage apart where its text differs', async ({ site, browser }) => {
    const search = `${site[place]}2026.2/en/search.html?q=signatures&edition=all`;
    const { page, close } = await openPage(browser, search);
    await firstResult(page);
    const editions = page.locator('.search-hits li', { hasText: 'Sign one plan' });
    const named = await editions.locator('[data-search-editions]').allTextContents();
    expect(named).toEqual(['In: Edition 2026.2, Draft', 'In: Edition 2026.1']);
    await close();
  });

  it('finds what only another edition has, and filters count it', async ({ site, browser }) => {
    const root = site[place];
    const { page, close } = await openPage(browser, `${root}draft/en/search.html?q=lantern`);
    await page.getByText('Nothing found for “lantern”').waitFor();
    await page.locator('select[name=edition]').selectOption('all');
    expect(await firstResult(page)).toBe(`${root}2026.1/en/activities/patrol-course.html`);
    const choices = page.locator('select[name=collection] option');
    expect(await choices.allTextContents()).toEqual(['All', 'Activities (1)']);
    await page.locator('select[name=collection]').selectOption('activities');
    await page.waitForFunction(() => location.search.includes('collection=activities'));
    expect(await countOf(page)).toBe('1 result for “lantern”');
    await close();
  });
});

it('the dialog of a page searches all editions too', async ({ site, browser }) => {
  const { page, close } = await openPage(browser, `${site.served}2026.1/${GUIDE}`);
  await page.keyboard.press('Control+k');
  await page.locator('dialog select[name=edition]').selectOption('all');
  await searchFor(page, 'signatures');
  expect(await page.locator('dialog [data-search-editions] a').first().textContent()).toBe(ALL[0]);
  await close();
});

describe('a search of all editions without the index of one', () => {
  it.for([
    ['2026.1', 'Edition 2026.1'],
    ['2026.2', 'Edition 2026.2'],
  ] as const)(
    'finds in the others and says that %s is missing',
    async ([missing, label], { site, browser }) => {
      const search = `${site.served}2026.1/en/search.html?q=signatures&edition=all`;
      const { page, close } = await openPage(browser, search, {
        prepare: (page) => page.route(`**/${missing}/en/pf/entry.js`, (route) => route.abort()),
      });
      await page.locator('[data-search-missing]', { hasText: label }).waitFor();
      const editions = page.locator('.search-result > [data-search-editions] a');
      expect(await editions.allTextContents()).toEqual(ALL.filter((each) => each !== label));
      await close();
    },
  );
});

function countOf(page: Page): Promise<string | null> {
  return page.locator('[data-search-count]').textContent();
}
