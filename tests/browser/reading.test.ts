import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browseSite } from '../helpers/browsing.ts';

const site = browseSite();
const GUIDE = 'draft/en/guides/joint-patrols.html';

describe('the definition of a term', () => {
  it('opens by its link without script, and its own link leads back', async () => {
    const { page, close } = await site.open(GUIDE, { javaScriptEnabled: false });
    const term = page.locator('.body a.term').first();
    const note = await noteOf(page, term);
    await term.click();
    expect(await isOnScreen(page, note)).toBe(true);
    await note.locator('.close').click();
    expect(await isOnScreen(page, note)).toBe(false);
    expect(await isOnScreen(page, term)).toBe(true);
    await close();
  });

  it('is closed by Esc, and the focus is on the word again', async () => {
    const { page, close } = await site.open(GUIDE);
    const term = page.locator('.body a.term').first();
    const note = await noteOf(page, term);
    await term.press('Enter');
    expect(await isOnScreen(page, note)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await isOnScreen(page, note)).toBe(false);
    expect(await term.evaluate((link) => link === document.activeElement)).toBe(true);
    await close();
  });
});

describe('the theme', () => {
  it('changes with the switch and stays on other pages and after a new start', async () => {
    const { page, close } = await site.open(GUIDE, { colorScheme: 'light' });
    const light = await backgroundOf(page);
    await page.locator('[data-theme-switch]').click();
    const dark = await backgroundOf(page);
    expect(dark).not.toBe(light);
    await page.locator('header nav a').first().click();
    await page.waitForURL('**/guides/index.html');
    expect(await backgroundOf(page)).toBe(dark);
    await page.reload();
    expect(await backgroundOf(page)).toBe(dark);
    await page.locator('[data-theme-switch]').click();
    expect(await backgroundOf(page)).toBe(light);
    await close();
  });

  it('is that of the system until then, also without script', async () => {
    const backgrounds = new Set<string>();
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, close } = await site.open(GUIDE, { colorScheme });
      backgrounds.add(await backgroundOf(page));
      await close();
    }
    expect(backgrounds.size).toBe(2);
  });
});

describe('the cite panel', () => {
  it('cites the page in four formats without script', async () => {
    const { page, close } = await site.open(GUIDE, { javaScriptEnabled: false });
    const formats = await textsOf(page);
    expect(formats.text).toContain('Joint patrols');
    expect(formats.bibtex).toMatch(/^@\w+\{[^}]*title = \{\{Joint patrols/s);
    expect(formats.ris).toMatch(/^TY {2}- \w+[^]*\nTI {2}- Joint patrols[^]*\nER {2}-/);
    expect(JSON.parse(formats.csl)).toMatchObject([{ title: 'Joint patrols' }]);
    await close();
  });

  it.each([
    ['#p-1-2', 'Paragraph 1.2'],
    ['#purpose', 'Section 1'],
    ['#shared-plan', 'Practice P3'],
  ])('cites the place whose number is followed: %s', async (anchor, label) => {
    const { page, log, close } = await site.open(GUIDE);
    const whole = await textsOf(page);
    await page.locator(`.body a.number[href="${anchor}"]`).click();
    await page.locator('#cite', { hasText: label }).waitFor();
    const formats = await textsOf(page);
    for (const [format, text] of Object.entries(formats)) {
      expect(text, format).not.toBe(whole[format as keyof typeof whole]);
      expect(text, format).toContain(anchor);
      expect(text, format).toContain(label);
    }
    expect(JSON.parse(formats.csl)).toMatchObject([{ title: 'Joint patrols' }]);
    expect(log.complaints).toEqual([]);
    await close();
  });

  it('cites the place of an address that is opened', async () => {
    const { page, close } = await site.open(`${GUIDE}#p-1-2`);
    await page.locator('#cite', { hasText: 'Paragraph 1.2' }).waitFor();
    await page.locator('.body a.number[href="#purpose"]').click();
    await page.locator('#cite', { hasText: 'Section 1' }).waitFor();
    await close();
  });

  it('copies a format and says so', async () => {
    const { page, close } = await site.open(GUIDE, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const button = page.locator('[data-format="text"] ~ [data-copy]');
    const copied = (await button.getAttribute('data-copied'))!;
    await button.click();
    await page.locator('[data-copy]', { hasText: copied }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      (await textsOf(page)).text,
    );
    await close();
  });
});

async function textsOf(page: Page) {
  const read = async (format: string): Promise<string> =>
    (await page.locator(`[data-cite-panel] [data-format="${format}"]`).textContent())!;
  return {
    text: await read('text'),
    bibtex: await read('bibtex'),
    ris: await read('ris'),
    csl: await read('csl'),
  };
}

async function noteOf(page: Page, term: Locator): Promise<Locator> {
  return page.locator((await term.getAttribute('href'))!);
}

/** Whether all of it can be read without scrolling. */
async function isOnScreen(page: Page, element: Locator): Promise<boolean> {
  const box = await element.boundingBox();
  const { height } = page.viewportSize()!;
  return box !== null && box.y >= 0 && box.y + box.height <= height;
}

function backgroundOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}
