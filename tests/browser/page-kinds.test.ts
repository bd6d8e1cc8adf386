import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAxe, findFaultsOfColour, findFaults } from '../helpers/axe.ts';
import { browseSite, type OpenedPage } from '../helpers/browsing.ts';
import { pageOfEveryKind } from '../helpers/built-site.ts';
import { widthsThatScroll } from '../helpers/sideways.ts';

const site = browseSite();
const kinds = await pageOfEveryKind();

// One visit for all: opening a page takes longer than looking at it.
describe.each([...kinds])('%s (%s)', (_, path) => {
  let visit: OpenedPage;
  beforeAll(async () => {
    visit = await site.open(path, { colorScheme: 'light', prepare: addAxe });
    await visit.page.waitForLoadState('networkidle');
  });
  afterAll(() => visit.close());

  // Its addresses begin at the root of the server, which is elsewhere here.
  it.skipIf(path === '404.html')('opens without an error, a warning or a request to others', () => {
    expect(visit.log.complaints).toEqual([]);
    const outside = visit.log.requests.filter((url) => !url.startsWith(site.addressOf('')));
    expect(outside).toEqual([]);
  });

  it('has nothing that axe objects to', async () => {
    expect(await findFaults(visit.page)).toEqual([]);
  });

  // It has no style of its own, and axe takes the dark ground of the browser for white.
  it.skipIf(path === '404.html')('has nothing that axe objects to in the dark', async () => {
    await visit.page.emulateMedia({ colorScheme: 'dark' });
    expect(await findFaultsOfColour(visit.page)).toEqual([]);
  });

  it('does not scroll sideways at any width', async () => {
    expect(await widthsThatScroll(visit.page)).toEqual([]);
  });
});
