import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAxe, findFaultsOfColour, findFaults } from '../helpers/axe.ts';
import { browseSite } from '../helpers/browsing.ts';
import { pageOfEveryKind } from '../helpers/built-site.ts';
import { widthsThatScrollInFrame } from '../helpers/sideways.ts';
import { watchPage, type PageLog } from '../helpers/watch-page.ts';

const site = browseSite();
const kinds = await pageOfEveryKind();

// One tab for all, as a reader has it who goes from page to page: a new one takes longer than looking at the page.
let page: Page;
let log: PageLog;
beforeAll(async () => {
  page = await site.newPage();
  await addAxe(page);
  log = watchPage(page);
});
afterAll(() => page.context().close());

describe.each([...kinds])('%s (%s)', (_, path) => {
  beforeAll(async () => {
    for (const list of [log.complaints, log.requests]) list.length = 0;
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(site.addressOf(path));
  });

  it('has nothing that axe objects to', async () => {
    expect(await findFaults(page)).toEqual([]);
  });

  // It has no style of its own, and axe takes the dark ground of the browser for white.
  it.skipIf(path === '404.html')('has nothing that axe objects to in the dark', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findFaultsOfColour(page)).toEqual([]);
  });

  // Its addresses begin at the root of the server, which is elsewhere here.
  it.skipIf(path === '404.html')(
    'opens without an error, a warning or a request to others',
    async () => {
      await page.waitForLoadState('networkidle');
      expect(log.complaints).toEqual([]);
      const outside = log.requests.filter((url) => !url.startsWith(site.addressOf('')));
      expect(outside).toEqual([]);
    },
  );

  it('does not scroll sideways at any width', async () => {
    expect(await widthsThatScrollInFrame(page)).toEqual([]);
  });
});
