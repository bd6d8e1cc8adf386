import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { browseSite } from '../helpers/browsing.ts';
import { firstResult, searchFor } from '../helpers/searching.ts';

const site = browseSite();
const SEARCH = 'draft/en/search.html';
const QUESTION = 'who decides on joint patrols';
const words = (await readWords()).search;

describe('the search page', () => {
  it('answers a question with the guide, says how many pages there are, and keeps it in the address', async () => {
    const { page, log, close } = await site.open(SEARCH);
    await searchFor(page, QUESTION);
    expect(await firstResult(page)).toBe(site.addressOf('draft/en/guides/joint-patrols.html'));
    expect(await countOf(page)).toBeGreaterThan(0);
    expect(new URL(page.url()).searchParams.get('q')).toBe(QUESTION);
    expect(log.complaints).toEqual([]);
    await close();
  });

  it('takes the question from the address, as the form of the home page sends it', async () => {
    const { page, close } = await site.open('index.html');
    await page.locator('main input[name=q]').fill(QUESTION);
    await page.locator('main input[name=q]').press('Enter');
    await page.waitForURL('**/search.html?q=*');
    expect(await firstResult(page)).toBe(site.addressOf('draft/en/guides/joint-patrols.html'));
    expect(await page.locator('[data-search-page] input').inputValue()).toBe(QUESTION);
    await close();
  });

  it.each([
    ['API', 'Advance Passenger Information'],
    ['OBP', 'Ohrid Border Process'],
    ['OSBP', 'one-stop'],
    ['one-stop border post', 'one-stop'],
    ['MC.DOC/2/05', 'MC.DOC/2/05'],
  ])('finds something about %s', async (question, expected) => {
    const { page, close } = await site.open(`${SEARCH}?q=${encodeURIComponent(question)}`);
    await firstResult(page);
    const text = await page.locator('.search-results').innerText();
    expect(text.toLowerCase()).toContain(expected.toLowerCase());
    await close();
  });

  it('leads from a hit to the practice itself', async () => {
    const { page, close } = await site.open(`${SEARCH}?q=${encodeURIComponent(QUESTION)}`);
    await firstResult(page);
    const hit = page.locator('[data-search-hit="practice"]').first();
    expect(await hit.getAttribute('href')).toMatch(/guides\/joint-patrols\.html#[a-z-]+$/);
    await hit.click();
    await page.locator('section[data-practice]:target').waitFor();
    await close();
  });

  it('narrows by a filter to as many pages as the filter says, and the address keeps it', async () => {
    const { page, close } = await site.open(`${SEARCH}?q=border`);
    await firstResult(page);
    const all = await countOf(page);
    const choice = page.locator('select[name=collection] option[value=guides]');
    const promised = Number(/\((\d+)\)/.exec((await choice.textContent())!)![1]);
    await page.locator('select[name=collection]').selectOption('guides');
    await page.waitForURL('**collection=guides*');
    await page.waitForFunction(
      (count) => document.querySelector('[data-search-count]')!.textContent.startsWith(count),
      String(promised),
    );
    expect(promised).toBeLessThan(all);
    const paths = await page
      .locator('[data-search-result]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(paths.filter((path) => !path.includes('/guides/'))).toEqual([]);
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await firstResult(page);
    expect(await countOf(page)).toBe(promised);
    await close();
  });

  it('shows more when asked', async () => {
    const { page, close } = await site.open(`${SEARCH}?q=border`);
    await firstResult(page);
    const before = await page.locator('[data-search-result]').count();
    await page.getByRole('button', { name: words.more }).click();
    await page.waitForFunction(
      (count) => document.querySelectorAll('[data-search-result]').length > count,
      before,
    );
    await close();
  });

  it('says when there is nothing', async () => {
    const { page, close } = await site.open(`${SEARCH}?q=zzxqvw`);
    const expected = words.none.replace('{query}', 'zzxqvw');
    await page.getByText(expected, { exact: true }).waitFor();
    await close();
  });

  it('asks for at most 16 files in all, none kept from before', async () => {
    const { page, log, close } = await site.open(`${SEARCH}?q=${encodeURIComponent(QUESTION)}`);
    await firstResult(page);
    await page.waitForLoadState('networkidle');
    expect(log.requests.length, log.requests.join('\n')).toBeLessThanOrEqual(16);
    await close();
  });

  it('says without script that it needs it, and where else to look', async () => {
    const { page, close } = await site.open(SEARCH, { javaScriptEnabled: false });
    // Playwright finds no text inside `noscript`.
    const notice = page.locator('noscript p');
    expect(await notice.isVisible()).toBe(true);
    expect(await notice.textContent()).toBe(words['no-script']);
    await page.locator('main').getByRole('link', { name: 'A to Z' }).click();
    await page.waitForURL('**/a-z.html');
    await close();
  });
});

describe('a search whose files do not all come', () => {
  it.each([
    ['pf/entry.js', 'pf/entry.js'],
    ['pf/w-*.js', 'pf/w-'],
    ['pf/i-*.js', 'pf/i-'],
    ['pf/f-*.js', 'pf/f-'],
  ])('says that %s is missing', async (pattern, named) => {
    const page = await site.newPage();
    await page.route(`**/${pattern}`, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(site.addressOf(`${SEARCH}?q=patrol`));
    const [before, after] = words.reasons.missing.split('{file}') as [string, string];
    const count = page.locator('[data-search-count]', { hasText: before });
    await count.waitFor();
    expect(await count.textContent()).toContain(named);
    expect(await count.textContent()).toContain(after);
    await page.context().close();
  });

  it.each(['_astro/search-*.js', 'search-words.js'])('says so without %s', async (pattern) => {
    const page = await site.newPage();
    await page.route(`**/${pattern}`, (route) => route.abort());
    await page.goto(site.addressOf(SEARCH));
    const place = page.locator('[data-search-page]');
    const message = (await place.getAttribute('data-failed'))!;
    await place.getByText(message, { exact: true }).waitFor();
    await page.context().close();
  });

  it('says that a file is damaged', async () => {
    const page = await site.newPage();
    await page.route('**/pf/entry.js', (route) => route.fulfill({ body: '' }));
    await page.goto(site.addressOf(`${SEARCH}?q=patrol`));
    const reason = words.reasons.damaged.replace('{file}', 'pf/entry.js');
    await page.locator('[data-search-count]', { hasText: reason }).waitFor();
    await page.context().close();
  });

  it.each(['_astro/search-*.js', 'search-words.js'])(
    'leads to the search page, which says why, without %s',
    async (pattern) => {
      const page = await site.newPage();
      await page.route(`**/${pattern}`, (route) => route.abort());
      await page.goto(site.addressOf('draft/en/guides/joint-patrols.html'));
      await page.locator('[data-search-open]').click();
      await page.waitForURL('**/search.html');
      await page.context().close();
    },
  );
});

async function countOf(page: Page): Promise<number> {
  const text = await page.locator('[data-search-count]').textContent();
  return Number(/\d+/.exec(text!)?.[0]);
}

async function readWords(): Promise<InterfaceWords> {
  return parse(await readFile(join('content', 'ui', 'en.yaml'), 'utf8')) as InterfaceWords;
}

interface InterfaceWords {
  search: {
    more: string;
    none: string;
    'no-script': string;
    reasons: { missing: string; damaged: string };
  };
}
