import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipArchive } from './archive.ts';
import { contentsOf, type PackageContents } from './package-contents.ts';
import { packagePage } from './package-page.ts';
import { packageWords } from './packaged-words.ts';
import { packagesOf, type Package } from './package.ts';
import { listFiles } from '../../output/files.ts';
import type { MadeDownload } from '../download.ts';
import type { Making } from '../maker.ts';

/** Makes a zip of the site for each edition in each language, and one of all. */
export async function* makeZips({ site, offered }: Making): AsyncGenerator<MadeDownload> {
  const sitePaths = await listFiles(site);
  for (const pack of packagesOf(offered)) {
    const files = await packageFiles(site, contentsOf(sitePaths, pack), pack);
    const { name, edition, lang, date } = pack;
    const content = zipArchive(name, files, date);
    yield { file: `${name}.zip`, format: 'zip', edition, lang, content };
  }
}

async function packageFiles(
  site: string,
  contents: PackageContents,
  pack: Package,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const read = (path: string) => readFile(join(site, path));
  for (const path of contents.paths)
    files.set(path, packageFile(path, await read(path), contents, pack));
  await bringHome(files, read, contents, pack);
  return files;
}

function packageFile(
  path: string,
  bytes: Buffer,
  contents: PackageContents,
  { shelves }: Package,
): Uint8Array {
  if (path === HOME) return bytes;
  const words = SEARCH_WORDS.exec(path)?.groups;
  if (words) return Buffer.from(packageWords(bytes.toString(), words['lang']!, shelves));
  if (!path.endsWith('.html')) return bytes;
  return Buffer.from(packagePage(bytes.toString(), path, contents));
}

/** The site opens with the home of its newest edition. A package without that one opens with the home of its own. */
async function bringHome(
  files: Map<string, Uint8Array>,
  read: (path: string) => Promise<Buffer>,
  contents: PackageContents,
  { home, shelves }: Package,
): Promise<void> {
  const ofSite = (await read(HOME)).toString();
  const own = `${home}/${HOME}`;
  const html = shelves.has(shelfOf(ofSite))
    ? packagePage(ofSite, HOME, contents)
    : packagePage((await read(own)).toString(), own, contents, HOME);
  files.set(HOME, Buffer.from(html));
}

/** Folder of the edition that a page shows. */
function shelfOf(html: string): string {
  const edition = /<article\b[^>]* data-edition="([^"]+)"/.exec(html)?.[1];
  return `${edition}/${/<html\b[^>]* lang="([^"]+)"/.exec(html)?.[1]}`;
}

const HOME = 'index.html';
const SEARCH_WORDS = /^[^/]+\/(?<lang>[a-z]{2})\/search-words\.js$/;
