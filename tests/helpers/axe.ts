import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** Brings axe to every page that this one opens from now on, before the policy of the page has a say. */
export async function addAxe(page: Page): Promise<void> {
  await page.addInitScript({ path: join('node_modules', 'axe-core', 'axe.min.js') });
}

/** Lists everything that axe finds, a line for each element. */
export function findFaults(page: Page): Promise<string[]> {
  // Left out unless told, and WCAG 2.2 asks for it.
  return runAxe(page, 'html', { rules: { 'target-size': { enabled: true } } });
}

/** Lists what axe finds about colours only: all else is the same in the other theme. */
export function findFaultsOfColour(page: Page): Promise<string[]> {
  return runAxe(page, 'html', onlyRules('color-contrast', 'link-in-text-block'));
}

/** Lists the text inside `selector` that has less contrast than 7 to 1. */
export function findFaintText(page: Page, selector: string): Promise<string[]> {
  return runAxe(page, selector, onlyRules('color-contrast-enhanced'));
}

async function runAxe(page: Page, selector: string, options: RunOptions): Promise<string[]> {
  const { violations } = await page.evaluate(
    ([within, run]) =>
      (globalThis as unknown as { axe: Axe }).axe.run(within, {
        ...run,
        resultTypes: ['violations'],
      }),
    [selector, options] as const,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      const [, reason = ''] = failureSummary.split(/\n\s*/);
      return `${id}: ${help}: ${target.join(' ')}: ${reason}`;
    }),
  );
}

function onlyRules(...values: string[]): RunOptions {
  return { runOnly: { type: 'rule', values } };
}

interface Axe {
  run(selector: string, options: RunOptions): Promise<AxeResults>;
}
