import { expect } from 'vitest';
import { addAxe, findFaults, findFaultsOfColour } from '../../helpers/axe.ts';
import { openPage } from '../../helpers/browsing.ts';
import { it } from '../../helpers/edition-site.ts';

it.for([
  [true, '2026.2/en/guides/joint-patrols.html#shared-plan'],
  [false, '2026.2/en/guides/joint-patrols.html'],
] as const)(
  'an evergreen address leads on; with script (%s) it keeps the anchor',
  async ([script, end], { site, browser }) => {
    const page = await (await browser.newContext({ javaScriptEnabled: script })).newPage();
    await page.goto(`${site.served}latest/en/guides/joint-patrols.html#shared-plan`);
    await page.waitForURL(new RegExp(`${end.replaceAll('.', '\\.')}(#.*)?$`));
    if (script) expect(page.url()).toBe(site.served + end);
    await page.context().close();
  },
);

it.for([
  'editions.html',
  '2026.1/en/guides/joint-patrols.html',
  '2026.2/en/changes/index.html',
  '2026.2/en/changes/guides/joint-patrols.html',
  '2026.2/en/digest.html',
])('axe finds nothing on %s, in light and in dark', async (path, { site, browser }) => {
  const options = { prepare: addAxe, colorScheme: 'light' as const };
  const { page, close } = await openPage(browser, site.served + path, options);
  await page.locator('[data-edition-switcher] > summary').click();
  expect(await findFaults(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findFaultsOfColour(page)).toEqual([]);
  await close();
});
