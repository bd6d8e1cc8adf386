import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAxe, findFaintText, findFaults, findFaultsOfColour } from '../helpers/axe.ts';
import { browseSite, type OpenedPage } from '../helpers/browsing.ts';
import { widthsThatScroll } from '../helpers/sideways.ts';
import { searchFor } from '../helpers/searching.ts';

const site = browseSite();
const GUIDE = 'draft/en/guides/joint-patrols.html';

describe.each([
  ['the results of a search', 'draft/en/search.html', (page: Page) => searchFor(page, 'patrol')],
  [
    'the open search dialog',
    GUIDE,
    async (page: Page) => {
      await page.keyboard.press('Control+k');
      await searchFor(page, 'patrol');
    },
  ],
  ['an open definition', GUIDE, (page: Page) => page.locator('.body a.term').first().click()],
  ['a place that the address names', GUIDE, (page: Page) => followNumber(page)],
])('%s', (_, path, act) => {
  let visit: OpenedPage;
  beforeAll(async () => {
    visit = await site.open(path, { colorScheme: 'light', prepare: addAxe });
    await act(visit.page);
  });
  afterAll(() => visit.close());

  it('leaves no error and no warning', () => expect(visit.log.complaints).toEqual([]));

  it('has nothing that axe objects to', async () => {
    expect(await findFaults(visit.page)).toEqual([]);
  });

  it('has nothing that axe objects to in the dark', async () => {
    await visit.page.emulateMedia({ colorScheme: 'dark' });
    expect(await findFaultsOfColour(visit.page)).toEqual([]);
  });

  it('does not scroll sideways at any width', async () => {
    expect(await widthsThatScroll(visit.page)).toEqual([]);
  });
});

it.each(['light', 'dark'] as const)('the text has a contrast of 7 to 1 in %s', async (scheme) => {
  const { page, close } = await site.open(GUIDE, { colorScheme: scheme, prepare: addAxe });
  expect(await findFaintText(page, '.body')).toEqual([]);
  await close();
});

async function followNumber(page: Page): Promise<void> {
  await page.locator('.body a.number[href="#p-1-2"]').click();
}
