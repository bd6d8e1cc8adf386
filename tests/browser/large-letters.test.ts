import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../src/downloads/pdf/chromium.ts';
import { pageOfEveryKind } from '../helpers/built-site.ts';
import { serveSite, type ServedSite } from '../helpers/site.ts';
import { widestOverflow } from '../helpers/sideways.ts';

const kinds = await pageOfEveryKind();
let site: ServedSite;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  site = await serveSite('/a/b/');
  browser = await launchChromium(['--blink-settings=defaultFontSize=32,defaultFixedFontSize=26']);
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

describe('with letters of twice the size, set in the browser', () => {
  it('the letters are twice the size', async () => {
    await page.goto(`${site.address}index.html`);
    const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    expect(parseFloat(size)).toBeGreaterThanOrEqual(32);
  });

  it.each([...kinds])('%s does not scroll sideways at 1280 (%s)', async (_, path) => {
    await page.goto(site.address + path);
    expect(await widestOverflow(page)).toBe(null);
  });
});
