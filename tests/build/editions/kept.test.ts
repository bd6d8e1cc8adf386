import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { writeKept } from '../../../src/downloads/kept/write-kept.ts';
import { createSiteServer, HOST, listen } from '../../../src/output/server.ts';
import { it } from '../../helpers/edition-site.ts';
import { searchFor } from '../../helpers/searching.ts';
import { withFolder } from '../../helpers/temporary-folder.ts';

const GUIDE = '2026.2/en/guides/joint-patrols.html';

describe('an edition that is kept in the browser', () => {
  it('can be read whole and searched without a server, and takes few requests', async ({
    site,
    browser,
  }) => {
    await onDevice(browser, site.dist, async ({ page, address, stop }) => {
      const requests = await keepEdition(page, address);
      expect(requests).toBeLessThan(10);
      await stop();
      const own = [...site.files].filter((path) => /^2026\.2\/en\/.*\.html$/.test(path));
      for (const path of own) {
        await page.goto(address + path);
        expect(await page.title(), path).not.toContain('not on this device');
      }
      await page.goto(`${address}2026.2/en/search.html`);
      await searchFor(page, 'patrols');
      await page.goto(`${address}latest/en/guides/joint-patrols.html`);
      expect(page.url()).toBe(address + GUIDE);
    });
  });

  it('says of a page that it does not have that it is not there', async ({ site, browser }) => {
    await onDevice(browser, site.dist, async ({ page, address, stop }) => {
      await keepEdition(page, address);
      await stop();
      await page.goto(`${address}2026.1/en/${GUIDE.slice(10)}`);
      expect(await page.locator('h1').textContent()).toBe('This page is not on this device');
    });
  });

  it('is updated whole while a page of the older build is open', async ({ site, browser }) => {
    await withFolder({}, async (folder) => {
      const newer = join(folder, 'site');
      await cp(site.dist, newer, { recursive: true });
      await rewrite(newer, GUIDE, '<title>', '<title>Newer: ');
      await writeKept(newer, [{ id: '2026.2', lang: 'en' }]);
      await onDevice(browser, site.dist, async ({ page, context, address, serve, stop }) => {
        await keepEdition(page, address);
        await page.goto(address + GUIDE);
        await serve(newer);
        const other = await context.newPage();
        await other.goto(`${address}downloads.html`);
        await offer(other).getByRole('button', { name: 'Update it' }).click();
        await offer(other).getByText('is kept on this device.').waitFor();
        await stop();
        await page.reload();
        expect(await page.title()).toMatch(/^Newer: /);
        expect(await copiesOn(page)).toHaveLength(1);
      });
    });
  });

  it('is removed when the reader says so', async ({ site, browser }) => {
    await onDevice(browser, site.dist, async ({ page, address }) => {
      await keepEdition(page, address);
      await offer(page).getByRole('button', { name: 'Remove it' }).click();
      await offer(page).getByRole('button', { name: 'Keep it' }).waitFor();
      expect(await copiesOn(page)).toEqual([]);
    });
  });
});

describe('a first view', () => {
  it('asks for nothing more; the second lets a page be read again without a server', async ({
    site,
    browser,
  }) => {
    await onDevice(browser, site.dist, async ({ page, address, stop }) => {
      const workers = () =>
        page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
      await page.goto(address + GUIDE);
      expect(await workers()).toBe(0);
      await page.reload();
      await page.evaluate(() => navigator.serviceWorker.ready);
      await page.goto(`${address}2026.2/en/index.html`);
      await page.goto(address + GUIDE);
      await stop();
      await page.goto(`${address}2026.2/en/index.html`);
      expect(await page.locator('h1').textContent()).toBe('Open & Secure');
    });
  });
});

/** Keeps edition 2026.2 on the page of downloads and gives the number of requests that it took. */
async function keepEdition(page: Page, address: string): Promise<number> {
  await page.goto(`${address}downloads.html`);
  let requests = 0;
  page.on('request', () => (requests += 1));
  await offer(page).getByRole('button', { name: 'Keep it' }).click();
  await offer(page).getByRole('button', { name: 'Remove it' }).waitFor();
  return requests;
}

function offer(page: Page) {
  return page.locator('[data-keep="2026.2-en"]');
}

/** Names of the copies of edition 2026.2, whole or not. */
async function copiesOn(page: Page): Promise<string[]> {
  const names = await page.evaluate(() => caches.keys());
  return names.filter((name) => name.includes(' 2026.2-en '));
}

/** A reader's device, and a server that can change what it serves or stop, at one address. */
async function onDevice(
  browser: Browser,
  dist: string,
  task: (device: Device) => Promise<void>,
): Promise<void> {
  let server = createSiteServer({ folder: dist, prefix: '/kb/' });
  const port = await listen(server, 0);
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const serve = async (folder: string): Promise<void> => {
    await stop();
    server = createSiteServer({ folder, prefix: '/kb/' });
    await listen(server, port);
  };
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await task({ page, context, address: `http://${HOST}:${port}/kb/`, serve, stop });
  } finally {
    await context.close();
    await stop();
  }
}

async function rewrite(folder: string, path: string, from: string, to: string): Promise<void> {
  const file = join(folder, path);
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
}

interface Device {
  page: Page;
  context: BrowserContext;
  address: string;
  serve(folder: string): Promise<void>;
  stop(): Promise<void>;
}
