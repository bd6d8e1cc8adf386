import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close } from 'pagefind';
import { relativeHtml } from '../../src/addresses/relative.ts';
import { listFiles } from '../../src/output/files.ts';
import { indexEdition } from '../../src/search/index-edition.ts';
import { ownMilliseconds } from './processor-time.ts';

/** What comes after the HTML and costs draft and frozen pages alike, milliseconds a page, measured on an edition of a built site. */
export async function measureAfterRender(
  site: string,
  edition: string,
  temporary: string,
): Promise<AfterRender> {
  const folder = join(temporary, edition, 'en');
  await cp(join(site, edition, 'en'), folder, { recursive: true });
  return { indexMs: await indexing(folder), relativeMs: await relativePass(temporary) };
}

async function indexing(folder: string): Promise<number> {
  try {
    const began = performance.now();
    const { pages } = await indexEdition({ folder, lang: 'en' });
    return (performance.now() - began) / pages;
  } finally {
    await close();
  }
}

/** The pages of a built site have been through the pass, so their addresses are made absolute again first. */
async function relativePass(folder: string): Promise<number> {
  const paths = (await listFiles(folder)).filter((path) => path.endsWith('.html'));
  const pages = await Promise.all(
    paths.map(async (path) => [path, absolute(await readFile(join(folder, path), 'utf8'), path)]),
  );
  const all = ownMilliseconds(() => {
    for (const [path, html] of pages) relativeHtml(html!, `/${path}`);
  });
  return all / pages.length;
}

function absolute(html: string, path: string): string {
  return html.replaceAll(/(?<=\b(?:href|src)=")[^"]+/g, (url) => {
    const { origin, href } = new URL(url, `${SITE}/${path}`);
    return origin === SITE ? href.slice(SITE.length) : url;
  });
}

const SITE = 'https://site.invalid';

/** Milliseconds a page. */
export interface AfterRender {
  /** Of every page that search can find, Pagefind's work and the writing of the index. */
  indexMs: number;
  /** Of every page, processor time without reading and writing the file. */
  relativeMs: number;
}
