import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browseSite } from '../helpers/browsing.ts';
import { pageOfEveryKind } from '../helpers/built-site.ts';

const site = browseSite();
const kinds = await pageOfEveryKind();

describe.each(['light', 'dark'] as const)('axe finds nothing in %s on', (colorScheme) => {
  it.each([...kinds])('%s: %s', async (_, path) => {
    const page = await openWithAxe(path, colorScheme);
    expect(await violations(page, 'html', EVERYTHING)).toEqual([]);
    await page.context().close();
  });

  it('the results of a search', async () => {
    const page = await openWithAxe('draft/en/search.html?q=patrol', colorScheme);
    await page.locator('[data-search-result]').first().waitFor();
    expect(await violations(page, 'html', EVERYTHING)).toEqual([]);
    await page.context().close();
  });

  it('the open search dialog', async () => {
    const page = await openWithAxe('draft/en/guides/joint-patrols.html', colorScheme);
    await page.keyboard.press('Control+k');
    await page.locator('dialog input').fill('patrol');
    await page.locator('[data-search-result]').first().waitFor();
    expect(await violations(page, 'html', EVERYTHING)).toEqual([]);
    await page.context().close();
  });

  it('an open definition', async () => {
    const page = await openWithAxe('draft/en/guides/joint-patrols.html', colorScheme);
    await page.locator('.body a.term').first().click();
    expect(await violations(page, 'html', EVERYTHING)).toEqual([]);
    await page.context().close();
  });

  it('the contrast of the text, which is 7 to 1', async () => {
    const page = await openWithAxe('draft/en/guides/joint-patrols.html', colorScheme);
    const enhanced = { runOnly: ['color-contrast-enhanced'] };
    expect(await violations(page, '.body', enhanced)).toEqual([]);
    await page.context().close();
  });
});

async function openWithAxe(path: string, colorScheme: 'light' | 'dark'): Promise<Page> {
  const page = await site.newPage({ colorScheme });
  // Before the scripts of the page, where its policy does not reach.
  await page.addInitScript({ path: join('node_modules', 'axe-core', 'axe.min.js') });
  await page.goto(site.addressOf(path));
  return page;
}

async function violations(page: Page, within: string, options: RunOptions): Promise<string[]> {
  const found = await page.evaluate(
    ([selector, run]) =>
      (globalThis as unknown as { axe: Axe }).axe.run(selector, {
        ...run,
        resultTypes: ['violations'],
      }),
    [within, options] as const,
  );
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')} ${failureSummary}`,
    ),
  );
}

/** axe leaves out the size of targets, which WCAG 2.2 asks for, unless told. */
const EVERYTHING: RunOptions = { rules: { 'target-size': { enabled: true } } };

interface Axe {
  run(selector: string, options: RunOptions): Promise<AxeResults>;
}
