import { appendFile, cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../src/downloads/pdf/chromium.ts';
import { openPage } from '../helpers/browsing.ts';
import { copyProject, type ProjectCopy } from '../helpers/project-copy.ts';
import { firstResult, searchFor } from '../helpers/searching.ts';
import { serveSite, type ServedSite } from '../helpers/site.ts';

let project: ProjectCopy;
let site: ServedSite;
let browser: Browser;
beforeAll(async () => {
  project = await buildTwoEditions();
  site = await serveSite('/a/b/', join(project.root, 'dist'));
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await project?.remove();
});

const GUIDE = 'en/guides/joint-patrols.html';
const ALL = ['Edition 2026.2', 'Edition 2026.1', 'Draft'];

describe.each([
  ['served', (path: string) => site.address + path],
  ['from disk', (path: string) => pathToFileURL(join(project.root, 'dist', '/')).href + path],
])('a search of all editions, %s', (_, addressOf) => {
  it('shows a page of several editions once, with links to all of them', async () => {
    const { page, log, close } = await openPage(browser, addressOf('2026.1/en/search.html'));
    await searchFor(page, 'signatures');
    expect(await firstResult(page)).toBe(addressOf(`2026.1/${GUIDE}`));
    expect(await page.locator('[data-search-editions]').count()).toBe(0);
    await page.locator('select[name=edition]').selectOption('all');
    await page.locator('[data-search-editions]').first().waitFor();
    expect(new URL(page.url()).search).toBe('?q=signatures&edition=all');
    expect(await page.locator('[data-search-result]').count()).toBe(1);
    expect(await firstResult(page)).toBe(addressOf(`2026.2/${GUIDE}`));
    const links = page.locator('.search-result > [data-search-editions] a');
    expect(await links.allTextContents()).toEqual(ALL);
    await links.nth(1).click();
    await page.waitForURL(`**/2026.1/${GUIDE}`);
    expect(log.complaints).toEqual([]);
    await close();
  });

  it('tells the editions of a passage apart where its text differs', async () => {
    const address = addressOf('2026.2/en/search.html?q=signatures&edition=all');
    const { page, close } = await openPage(browser, address);
    await firstResult(page);
    const editions = page.locator('.search-hits li', { hasText: 'Sign one plan' });
    const named = await editions.locator('[data-search-editions]').allTextContents();
    expect(named).toEqual(['In: Edition 2026.2, Draft', 'In: Edition 2026.1']);
    await close();
  });

  it('shows a page once that has another name in a later edition', async () => {
    const address = addressOf('2026.1/en/search.html?q=2003&edition=all');
    const { page, close } = await openPage(browser, address);
    expect(await firstResult(page)).toBe(addressOf('2026.2/en/lessons/patrols-by-boat.html'));
    const links = page.locator('.search-result').first().locator('> [data-search-editions] a');
    expect(await links.allTextContents()).toEqual(ALL);
    await links.nth(1).click();
    await page.waitForURL('**/2026.1/en/lessons/river-patrols.html');
    await close();
  });

  it('finds what only another edition has, and filters count it', async () => {
    const address = addressOf('draft/en/search.html?q=lantern');
    const { page, close } = await openPage(browser, address);
    await page.getByText('Nothing found for “lantern”').waitFor();
    await page.locator('select[name=edition]').selectOption('all');
    expect(await firstResult(page)).toBe(addressOf('2026.1/en/lessons/river-patrols.html'));
    const choices = page.locator('select[name=collection] option');
    expect(await choices.allTextContents()).toEqual(['All', 'Lessons (1)']);
    await page.locator('select[name=collection]').selectOption('lessons');
    await page.waitForFunction(() => location.search.includes('collection=lessons'));
    expect(await countOf(page)).toBe('1 result for “lantern”');
    await close();
  });
});

it('the dialog of a page searches all editions too', async () => {
  const { page, close } = await openPage(browser, `${site.address}2026.1/${GUIDE}`);
  await page.keyboard.press('Control+k');
  await page.locator('dialog select[name=edition]').selectOption('all');
  await searchFor(page, 'signatures');
  expect(await page.locator('dialog [data-search-editions] a').first().textContent()).toBe(ALL[0]);
  await close();
});

describe('a search of all editions without the index of one', () => {
  it.each([
    ['2026.1', 'Edition 2026.1'],
    ['2026.2', 'Edition 2026.2'],
  ])('finds in the others and says that %s is missing', async (missing, label) => {
    const address = `${site.address}2026.1/en/search.html?q=signatures&edition=all`;
    const { page, close } = await openPage(browser, address, {
      prepare: (page) => page.route(`**/${missing}/en/pf/entry.js`, (route) => route.abort()),
    });
    await page.locator('[data-search-missing]', { hasText: label }).waitFor();
    const editions = page.locator('.search-result > [data-search-editions] a');
    expect(await editions.allTextContents()).toEqual(ALL.filter((each) => each !== label));
    await close();
  });
});

function countOf(page: Page): Promise<string | null> {
  return page.locator('[data-search-count]').textContent();
}

/**
 * A few pages in two editions and the draft: 2026.1 alone has a lantern, 2026.2 says more about the plan, and the lesson has
 * another name in it.
 */
async function buildTwoEditions(): Promise<ProjectCopy> {
  const copy = await copyProject('editions');
  const content = join(copy.root, 'content');
  const words = join(copy.root, 'words');
  await rename(join(content, 'ui'), words);
  await rm(content, { recursive: true });
  await cp(join('tests', 'fixtures', 'good', 'content'), content, { recursive: true });
  await rename(words, join(content, 'ui'));
  const lesson = join(content, 'en', 'lessons', 'river-patrols.mdx');
  const before = await readFile(lesson);
  await appendFile(lesson, '\nA lantern helped.\n');
  await run(copy, cutOf('2026.1', '2026-11-22'));
  await writeFile(lesson, before);
  await rename(lesson, join(content, 'en', 'lessons', 'patrols-by-boat.mdx'));
  await writeFile(join(content, 'registers', 'lineage.yaml'), LINEAGE);
  const guide = join(content, 'en', 'guides', 'joint-patrols.mdx');
  const text = await readFile(guide, 'utf8');
  await writeFile(guide, text.replace('for both sides', 'for both sides of the river'));
  await run(copy, cutOf('2026.2', '2026-11-23'));
  await run(copy, ['build']);
  return copy;
}

function cutOf(id: string, date: string): string[] {
  return ['edition', '--', 'cut', id, '--title', 'Edition', '--date', date, '--allow-dirty'];
}

async function run(copy: ProjectCopy, args: string[]): Promise<void> {
  const { code, output } = await copy.run(args, READER);
  if (code !== 0) throw new Error(output);
}

const LINEAGE = `- edition: '2026.2'
  kind: renamed
  from: [lessons/river-patrols]
  to: [lessons/patrols-by-boat]
`;

/** Vitest sets these for itself; a build that takes them over makes pages for the preview. */
const READER = { DEV: undefined, PROD: undefined, MODE: undefined, NODE_ENV: 'production' };
