import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../src/downloads/pdf/chromium.ts';
import { eachAtMost } from '../../src/output/files.ts';
import { distFolder, listBuiltFiles } from '../helpers/built-site.ts';
import { serveSite, type ServedSite } from '../helpers/site.ts';
import { watchPage } from '../helpers/watch-page.ts';

let site: ServedSite;
let browser: Browser;
beforeAll(async () => {
  site = await serveSite();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

describe('a typical guide page', () => {
  it('takes at most 20 kB and 4 requests at the first view', async () => {
    const views = await Promise.all((await listGuides()).map(firstView));
    const typical = views.sort((a, b) => a.bytes - b.bytes)[Math.floor(views.length / 2)]!;
    expect(typical.files.length).toBeLessThanOrEqual(4);
    expect(typical.bytes, JSON.stringify(views)).toBeLessThanOrEqual(20_000);
  });

  it('asks for nothing more in a browser, and for nothing of the search', async () => {
    // Most of the time of a visit goes into waiting for what should not come.
    await eachAtMost(4, await listGuides(), async (guide) => {
      const { files } = await firstView(guide);
      const asked = await filesAskedFor(guide, async (page) => {
        await page.keyboard.press('Tab');
        await page.mouse.wheel(0, 2000);
        await page.waitForTimeout(300);
      });
      expect(files, guide).toEqual(expect.arrayContaining(asked));
    });
  });

  it('asks for the search when somebody wants to search', async () => {
    const asked = await filesAskedFor('draft/en/guides/joint-patrols.html', async (page) => {
      await page.keyboard.press('Control+k');
      await page.locator('dialog input').fill('patrol');
      await page.locator('[data-search-result]').first().waitFor();
    });
    expect(asked).toContain('draft/en/pf/entry.js');
  });
});

it('the script that may be loaded before a search is at most 6 kB', async () => {
  const scripts = (await listBuiltFiles()).filter((path) => /^_astro\/.*\.js$/.test(path));
  const named = (name: RegExp) => scripts.filter((path) => name.test(path));
  const before = scripts.filter(
    (path) => !/^_astro\/(?:search|keep-edition|kept-worker)-/.test(path),
  );
  expect(before.length).toBeGreaterThan(0);
  expect(before.length).toBeLessThan(scripts.length);
  expect(await weigh(before)).toBeLessThanOrEqual(6_000);
  // On the page of downloads alone, and in the background from the second view on.
  expect(await weigh(named(/keep-edition-/))).toBeLessThanOrEqual(2_500);
  expect(await weigh(named(/kept-worker-/))).toBeLessThanOrEqual(2_000);
});

async function listGuides(): Promise<string[]> {
  const paths = await listBuiltFiles();
  return paths.filter(
    (path) => /^draft\/en\/guides\/.*\.html$/.test(path) && !path.endsWith('/index.html'),
  );
}

/** The page with all that its head names; a browser may leave out the icon. */
async function firstView(path: string): Promise<View> {
  const html = await readFile(join(distFolder, path), 'utf8');
  const named = html.matchAll(
    /<(?:link\b[^>]*\bhref|script\b[^>]*\bsrc|img\b[^>]*\bsrc)="([^"]+)"/g,
  );
  const loaded = [...named].map((match) =>
    new URL(match[1]!, `http://site/${path}`).pathname.slice(1),
  );
  const files = [path, ...new Set(loaded)];
  return { files, bytes: await weigh(files) };
}

async function filesAskedFor(path: string, act: (page: Page) => Promise<void>): Promise<string[]> {
  const page = await browser.newPage();
  const { requests } = watchPage(page);
  await page.goto(site.address + path, { waitUntil: 'networkidle' });
  await act(page);
  await page.close();
  return [...new Set(requests.map((url) => url.slice(site.address.length)))];
}

/** Sum after Brotli at its best, as a host that compresses beforehand sends it. */
async function weigh(paths: string[]): Promise<number> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const contents = await Promise.all(paths.map((path) => readFile(join(distFolder, path))));
  return contents.reduce((sum, body) => sum + brotliCompressSync(body, { params }).length, 0);
}

interface View {
  files: string[];
  bytes: number;
}
