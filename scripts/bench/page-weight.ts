import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { DomUtils, parseDocument } from 'htmlparser2';

/** What a browser loads to show a page for the first time, fonts told apart. Paths count from the folder of the site. */
export async function firstView(site: string, path: string): Promise<View> {
  const html = await readFile(join(site, path), 'utf8');
  const loaded = resourcesOf(html).map((url) => posix.join(posix.dirname(path), url));
  const files = [...new Set([path, ...loaded])];
  const styles = files.filter((file) => file.endsWith('.css'));
  const fonts = (await Promise.all(styles.map((style) => fontsOf(site, style)))).flat();
  return { files, fonts: [...new Set(fonts)] };
}

/** Bytes of some files together: as they are, and as a host sends them that has compressed them at its best beforehand. */
export async function weigh(site: string, files: readonly string[]): Promise<Weight> {
  const weight = { raw: 0, gzip: 0, brotli: 0 };
  for (const file of files) {
    const bytes = await readFile(join(site, file));
    weight.raw += bytes.length;
    weight.gzip += gzipSync(bytes, { level: 9 }).length;
    weight.brotli += brotliCompressSync(bytes, BEST).length;
  }
  return weight;
}

function resourcesOf(html: string): string[] {
  const elements = DomUtils.findAll(() => true, parseDocument(html).children);
  return elements.flatMap(({ name, attribs }) => {
    if (name === 'link') return LOADED_LINKS.test(attribs['rel'] ?? '') ? [attribs['href']!] : [];
    return ['script', 'img'].includes(name) && attribs['src'] ? [attribs['src']] : [];
  });
}

/** All that the sheet names, though a browser loads those only whose letters are on the page. */
async function fontsOf(site: string, style: string): Promise<string[]> {
  const css = await readFile(join(site, style), 'utf8');
  return [...css.matchAll(/url\(["']?([^"')]+\.woff2?)/g)].map(([, url]) =>
    posix.join(posix.dirname(style), url!),
  );
}

const BEST = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
const LOADED_LINKS = /\b(?:stylesheet|icon|preload)\b/;

export interface View {
  /** The page, its style sheets, scripts, images and icon: one request each. */
  files: string[];
  fonts: string[];
}

/** In bytes. */
export interface Weight {
  raw: number;
  /** Level 9. */
  gzip: number;
  /** Level 11. */
  brotli: number;
}
