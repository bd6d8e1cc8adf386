import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { expect, test } from 'vitest';
import { launchChromium } from '../../src/downloads/pdf/chromium.ts';
import { listBuiltFiles, readBuiltPages, type BuiltPage } from './built-site.ts';
import { copyWithEditions } from './edition-story.ts';
import { serveSite } from './site.ts';
import type { ProjectCopy } from './project-copy.ts';

/**
 * A test of the site with two editions and of a browser to look at it. Both are there once for all files that a worker
 * runs, so a test may read the site and change nothing.
 */
export const it = test
  .extend('site', { scope: 'worker' }, async ({}, { onCleanup }): Promise<EditionSite> => {
    const copy = await copyWithEditions('project');
    const served = await serveSite('/a/b/', join(copy.root, 'dist'));
    onCleanup(async () => {
      await served.close();
      await copy.remove();
    });
    await buildSite(copy);
    return readSite(copy.root, served.address);
  })
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }): Promise<Browser> => {
    const browser = await launchChromium();
    onCleanup(() => browser.close());
    return browser;
  });

/** Runs the build of a project, which must go through. */
export async function buildSite(copy: ProjectCopy): Promise<void> {
  const { code, output } = await copy.run(['build']);
  expect(code, output).toBe(0);
}

async function readSite(root: string, served: string): Promise<EditionSite> {
  const dist = join(root, 'dist');
  const pages = await readBuiltPages(dist);
  const pageAt = (path: string) => pages.find((page) => page.path === path)!;
  return {
    root,
    dist,
    served,
    fromDisk: pathToFileURL(join(dist, '/')).href,
    pages,
    files: new Set(await listBuiltFiles(dist)),
    pageAt,
    htmlOf: (path) => pageAt(path).html,
    readText: (path) => readFile(join(dist, path), 'utf8'),
  };
}

/** Paths are from the folder of the site, with `/`. */
export interface EditionSite {
  /** Folder of the project. */
  root: string;
  /** Folder of the site. */
  dist: string;
  /** Address of the folder where it is served, with a slash at the end. */
  served: string;
  /** The same from disk. */
  fromDisk: string;
  pages: BuiltPage[];
  /** Paths of all files. */
  files: Set<string>;
  pageAt(path: string): BuiltPage;
  htmlOf(path: string): string;
  readText(path: string): Promise<string>;
}
