import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyToDisk, type DiskCopy } from '../helpers/disk-copy.ts';
import { findFirefox, launchFirefox } from '../helpers/firefox.ts';

const firefox = findFirefox();
if (!firefox)
  console.log(
    'No Firefox was found, so nothing is tested in it: install one, or name it in FIREFOX_PATH.',
  );

const GUIDE = 'draft/en/guides/joint-patrols.html';
const QUESTION = 'who decides on joint patrols';

describe.skipIf(!firefox)('in Firefox, from disk', () => {
  let disk: DiskCopy;
  let browser: Browser;
  beforeAll(async () => {
    disk = await copyToDisk();
    browser = await launchFirefox(firefox!);
  });
  afterAll(async () => {
    await browser.close();
    await disk.remove();
  });

  it('links lead from page to page, and each page is styled', async () => {
    const { page, complaints } = await open('index.html');
    await follow(page, 'header nav a[href$="guides/index.html"]');
    await follow(page, 'main a[href$="joint-patrols.html"]');
    expect(page.url()).toBe(disk.addressOf(GUIDE));
    const margin = await page.evaluate(() => getComputedStyle(document.body).marginLeft);
    expect(margin).toBe('0px');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('the search page finds the guide', async () => {
    const { page, complaints } = await open(
      `draft/en/search.html?q=${QUESTION.replaceAll(' ', '+')}`,
    );
    expect(await firstResult(page)).toBe(disk.addressOf(GUIDE));
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('the search dialog leads to a practice, and Esc closes it', async () => {
    const { page, complaints } = await open('draft/en/glossary/api.html');
    await page.click('[data-search-open]');
    await page.waitForSelector('dialog[open] input');
    await page.keyboard.press('Escape');
    expect(await page.$('dialog[open]')).toBe(null);
    await page.click('[data-search-open]');
    await page.type('dialog[open] input', QUESTION);
    // The list is made anew while the question is typed; a link of an earlier list would be gone when it is clicked.
    const isAnswered = (question: string) =>
      document.querySelector('dialog [data-search-count]')?.textContent?.includes(question);
    await page.waitForFunction(isAnswered, {}, QUESTION);
    // By keyboard: in a dialog that scrolls, the mouse of puppeteer misses the link by the scrolled way.
    await page.focus('[data-search-hit="practice"]');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(await page.$('section[data-practice]:target')).not.toBe(null);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('the theme changes and stays on the next page', async () => {
    const { page, complaints } = await open(GUIDE);
    const before = await backgroundOf(page);
    await page.click('[data-theme-switch]');
    const after = await backgroundOf(page);
    expect(after).not.toBe(before);
    await page.goto(disk.addressOf('draft/en/guides/border-assessment.html'));
    expect(await backgroundOf(page)).toBe(after);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('a definition opens and Esc closes it', async () => {
    const { page, complaints } = await open(GUIDE);
    await page.click('.body a.term');
    await page.waitForSelector('.term-note:target');
    await page.keyboard.press('Escape');
    expect(await page.$('.term-note:target')).toBe(null);
    expect(complaints).toEqual([]);
    await page.close();
  });

  async function open(path: string): Promise<{ page: Page; complaints: string[] }> {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
    await page.goto(disk.addressOf(path));
    return { page, complaints };
  }
});

async function follow(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await Promise.all([page.waitForNavigation(), page.click(selector)]);
}

async function firstResult(page: Page): Promise<string> {
  await page.waitForSelector('a[data-search-result]');
  return page.$eval('a[data-search-result]', (link) => (link as HTMLAnchorElement).href);
}

function backgroundOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}
