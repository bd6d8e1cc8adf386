import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../../src/output/files.ts';
import { weigh, type Weight } from './page-weight.ts';

/** All scripts of the site's pages that may be loaded before somebody searches. */
export async function scriptsBeforeSearch(site: string): Promise<Weight> {
  const home = await readFile(join(site, 'index.html'), 'utf8');
  const search = /data-search-open[^>]*\bdata-src="[^"]*?([^"/]+\.js)"/.exec(home)?.[1];
  if (!search)
    throw new Error('The home page has no [data-search-open] with the script of the search.');
  const scripts = (await listFiles(site)).filter((path) => /^_astro\/.*\.js$/.test(path));
  return weigh(
    site,
    scripts.filter((path) => !path.endsWith(`/${search}`) && !ELSEWHERE.test(path)),
  );
}

/** On the page of downloads alone, and in the background from the second page view on. */
const ELSEWHERE = /\/(?:keep-edition|kept-worker)-/;
