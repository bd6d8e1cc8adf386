import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../src/downloads/pdf/chromium.ts';
import { openPage, type OpenedPage } from '../helpers/browsing.ts';
import { copyToDisk, type DiskCopy } from '../helpers/disk-copy.ts';
import { firstResult, searchFor } from '../helpers/searching.ts';

let disk: DiskCopy;
let browser: Browser;
beforeAll(async () => {
  disk = await copyToDisk();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await disk.remove();
});

const GUIDE = 'draft/en/guides/joint-patrols.html';
const open = (path: string): Promise<OpenedPage> =>
  openPage(browser, disk.addressOf(path), { colorScheme: 'light' });

describe('from disk, in a folder with a space and Cyrillic letters in its name', () => {
  it('links lead from page to page, and each page is styled', async () => {
    const { page, log, close } = await open('index.html');
    await page.locator('header nav').getByRole('link', { name: 'Guides' }).click();
    await page.waitForURL(disk.addressOf('draft/en/guides/index.html'));
    await page.locator('main').getByRole('link', { name: 'Joint patrols', exact: true }).click();
    await page.waitForURL(disk.addressOf(GUIDE));
    await page.locator('.body a.cite').first().click();
    await page.locator('.notes li:target a[href*="/sources/"]').click();
    await page.waitForURL(`${disk.addressOf('draft/en/sources')}/*.html`);
    await page.locator('.brand a').click();
    await page.waitForURL(disk.addressOf('draft/en/index.html'));
    const family = await page.evaluate(
      () => getComputedStyle(document.querySelector('h1')!).fontFamily,
    );
    expect(family).not.toBe('"Times New Roman"');
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
    expect(log.complaints).toEqual([]);
    await close();
  });

  it('the search page finds the guide and leads to it', async () => {
    const { page, log, close } = await open('draft/en/search.html?q=who+decides+on+joint+patrols');
    expect(await firstResult(page)).toBe(disk.addressOf(GUIDE));
    expect(await page.locator('[data-search-count]').textContent()).toMatch(/\d/);
    await page.locator('a[data-search-result]').first().click();
    await page.waitForURL(disk.addressOf(GUIDE));
    expect(log.complaints).toEqual([]);
    await close();
  });

  it('the search dialog finds a practice from any page', async () => {
    const { page, log, close } = await open('draft/en/glossary/api.html');
    await page.keyboard.press('Control+k');
    await searchFor(page, 'who decides on joint patrols');
    await page.locator('[data-search-hit="practice"]').first().click();
    await page.locator('section[data-practice]:target').waitFor();
    expect(log.complaints).toEqual([]);
    await close();
  });

  it('the form of the home page leads to the answer', async () => {
    const { page, close } = await open('index.html');
    await page.locator('main input[name=q]').fill('who decides on joint patrols');
    await page.locator('main input[name=q]').press('Enter');
    expect(await firstResult(page)).toBe(disk.addressOf(GUIDE));
    await close();
  });

  it('a definition opens and Esc closes it', async () => {
    const { page, log, close } = await open(GUIDE);
    await page.locator('.body a.term').first().click();
    await page.locator('.term-note:target').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('.term-note:target').count()).toBe(0);
    expect(log.complaints).toEqual([]);
    await close();
  });

  it('the theme changes and stays on the next page', async () => {
    const { page, log, close } = await open(GUIDE);
    const background = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await background();
    await page.locator('[data-theme-switch]').click();
    const dark = await background();
    expect(dark).not.toBe(light);
    await page.goto(disk.addressOf('draft/en/glossary/index.html'));
    expect(await background()).toBe(dark);
    expect(log.complaints).toEqual([]);
    await close();
  });

  it('a number cites its paragraph', async () => {
    const { page, log, close } = await open(GUIDE);
    await page.locator('.body a.number[href="#p-1-2"]').click();
    await page.locator('#cite', { hasText: 'Paragraph 1.2' }).waitFor();
    expect(log.complaints).toEqual([]);
    await close();
  });
});
