import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseSums } from '../../src/downloads/checksums.ts';
import { LONGEST_PATH } from '../../src/downloads/zip/archive.ts';
import { hashOf } from '../../src/editions/hash.ts';
import { readTags } from '../../src/addresses/tags.ts';
import { launchChromium } from '../../src/downloads/pdf/chromium.ts';
import { openPage } from '../helpers/browsing.ts';
import { listBuiltFiles, readBuiltPages, type BuiltPage } from '../helpers/built-site.ts';
import { digestFolder } from '../helpers/digest.ts';
import { copyWithEditions } from '../helpers/edition-story.ts';
import { findAll, wordsOf } from '../helpers/html.ts';
import { idsOf, linksOf } from '../helpers/links.ts';
import { listBuildFolders, waitForPath, type ProjectCopy } from '../helpers/project-copy.ts';
import { firstResult } from '../helpers/searching.ts';
import { unpack, type Unpacked } from '../helpers/unpacked.ts';

const NAMES = ['open-and-secure-2026.1-en', 'open-and-secure-2026.2-en', 'open-and-secure-all'];

let copy: ProjectCopy;
let dist: string;
beforeAll(async () => {
  copy = await copyWithEditions('project');
  dist = join(copy.root, 'dist');
  const { code, output } = await copy.run(['release']);
  expect(code, output).toBe(0);
  for (const name of NAMES) expect(output).toContain(`${name}.zip`);
});
afterAll(() => copy.remove());

describe('a release', () => {
  it('offers a zip of each published edition and of all, and none of the draft', async () => {
    const files = (await listBuiltFiles(dist)).filter((path) => path.startsWith('downloads/'));
    const zips = NAMES.map((name) => `downloads/${name}.zip`);
    expect(files.filter((path) => path.endsWith('.zip'))).toEqual(zips);
    expect(files.filter((path) => path.includes('draft'))).toEqual([]);
  });

  it('offers each edition and each of its guides as EPUB and PDF', async () => {
    const files = new Set(await listBuiltFiles(dist));
    const guides = ['', '-joint-patrols'].map((part) => `2026.1-en${part}`);
    for (const book of [...guides, '2026.2-en-river-rescue'])
      for (const format of ['epub', 'pdf'])
        expect(files).toContain(`downloads/open-and-secure-${book}.${format}`);
  });

  it('shows each with its size and checksum on the page of downloads, and nowhere else', async () => {
    const text = wordsOf(await readFile(join(dist, 'downloads.html'), 'utf8'));
    const sums = parseSums(await readFile(join(dist, 'downloads', 'SHA256SUMS'), 'utf8'))!;
    const pages = await readBuiltPages(dist);
    for (const { file, sha256 } of sums.filter((sum) => sum.file.endsWith('.zip'))) {
      expect(text).toMatch(new RegExp(`\\d MB *File *${file} *SHA-256 *${sha256}`));
      expect(hashOf(await readFile(join(dist, 'downloads', file)))).toBe(sha256);
      const named = pages.filter(({ html }) => html.includes(sha256)).map(({ path }) => path);
      expect(named).toEqual(['downloads.html']);
    }
    expect(text).not.toContain('Draft of the next edition, not for citation published');
  });

  it('that is verified is whole; with one byte flipped it is named as changed', async () => {
    const file = join(dist, 'downloads', 'open-and-secure-all.zip');
    const good = await copy.run(['verify-download', '--', file]);
    expect(good).toMatchObject({ code: 0, output: expect.stringContaining('is whole') as string });
    const bytes = await readFile(file);
    bytes[bytes.length >> 1]! ^= 1;
    const flipped = join(copy.root, 'open-and-secure-all.zip');
    await writeFile(flipped, bytes);
    const sums = join(dist, 'downloads', 'SHA256SUMS');
    const bad = await copy.run(['verify-download', '--', flipped, '--sums', sums]);
    expect(bad.code).toBe(1);
    expect(bad.output).toMatch(
      /open-and-secure-all\.zip has been changed[^]*expected SHA-256[^]*found[^]*download it again/,
    );
  });
});

describe.each(NAMES)('%s', (name) => {
  let unpacked: Unpacked;
  let pages: BuiltPage[];
  let files: Set<string>;
  beforeAll(async () => {
    unpacked = await unpack(join(dist, 'downloads', `${name}.zip`));
    pages = await readBuiltPages(unpacked.folder);
    files = new Set(await listBuiltFiles(unpacked.folder));
  });
  afterAll(() => unpacked.remove());

  it('has one folder, with index.html in it, and names that every system takes', () => {
    expect(unpacked.names.every((path) => path.startsWith(`${name}/`))).toBe(true);
    expect(files).toContain('index.html');
    expect(unpacked.names.filter((path) => path.length > LONGEST_PATH)).toEqual([]);
    expect(unpacked.names.filter((path) => !/^[\w./-]+$/.test(path))).toEqual([]);
    const inSmallLetters = unpacked.names.map((path) => path.toLowerCase());
    expect(new Set(inSmallLetters).size).toBe(unpacked.names.length);
  });

  it('has no link that leads nowhere, neither to a page nor to a place on it', () => {
    const byPath = new Map(pages.map((page) => [page.path, page]));
    const lost = pages.flatMap((page) =>
      linksOf(page)
        .filter((link) => {
          const [path, anchor] = link.split('#');
          const target = byPath.get(path!);
          return !files.has(path!) || (anchor && target && !idsOf(target).has(anchor));
        })
        .map((link) => `${link} on ${page.path}`),
    );
    expect(lost).toEqual([]);
  });

  it('has every page within reach of its first', () => {
    const reached = new Set(['index.html']);
    for (const path of reached)
      for (const link of linksOf(pages.find((page) => page.path === path) ?? pages[0]!))
        reached.add(link.split('#')[0]!);
    expect(pages.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
  });

  it('differs from the site in marked blocks only, and there in what leads to other editions', async () => {
    const changed: string[] = [];
    for (const { path, html } of pages) {
      const ofSite = await readFile(join(dist, await placeInSite(path, html)), 'utf8');
      const isHomeElsewhere = path === 'index.html' && !html.includes('data-edition="2026.2"');
      // The home page of an older edition stands at the top: there its links are other, and nothing else.
      const bare = isHomeElsewhere ? withoutUrls : (page: string) => page;
      if (withoutMarked(bare(html)) !== withoutMarked(bare(ofSite))) changed.push(path);
      if (restOfMarked(html) !== restOfMarked(ofSite)) changed.push(`${path}, in marked blocks`);
    }
    expect(changed).toEqual([]);
  });

  it('has all other files as the site has them, but for the list of editions that its search offers', async () => {
    const [inside, ofSite] = [await digestFolder(unpacked.folder), await digestFolder(dist)];
    const others = [...files].filter((path) => !path.endsWith('.html'));
    const changed = others.filter((path) => inside[path] !== ofSite[path]);
    expect(changed.filter((path) => !path.endsWith('/search-words.js'))).toEqual([]);
    expect(others).toEqual(expect.arrayContaining(['icon.svg']));
  });

  it('has nothing that is of use on a server alone', () => {
    const pattern = /^(?:404|downloads|latest|build\.json|_headers|draft)/;
    expect([...files].filter((path) => pattern.test(path))).toEqual([]);
  });

  /** The home at the top is that of the newest edition in it. */
  async function placeInSite(path: string, html: string): Promise<string> {
    const edition = findAll(html, '[dataEdition]')[0]!.properties['dataEdition'] as string;
    const newest = await readFile(join(dist, 'index.html'), 'utf8');
    const isSame = newest.includes(`data-edition="${edition}"`);
    return path === 'index.html' && !isSame ? `${edition}/en/index.html` : path;
  }
});

describe('unpacked in a folder with a space and Cyrillic letters in its name', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await launchChromium()));
  afterAll(() => browser.close());

  it.each(NAMES)(
    'every page of %s opens from disk, styled and without a complaint',
    async (name) => {
      const unpacked = await unpack(join(dist, 'downloads', `${name}.zip`));
      const { page, log, close } = await openPage(browser, unpacked.addressOf('index.html'));
      const seen = new Set<string>();
      const waiting = [unpacked.addressOf('index.html')];
      for (let address = waiting.pop(); address; address = waiting.pop()) {
        if (seen.has(address)) continue;
        seen.add(address);
        await page.goto(address);
        waiting.push(...(await page.evaluate(addressesOfPages)));
      }
      const all = (await listBuiltFiles(unpacked.folder)).filter((path) => path.endsWith('.html'));
      expect(seen).toEqual(new Set(all.map((path) => unpacked.addressOf(path))));
      // The icon of a page is given up when the next page comes before it.
      expect(log.complaints.filter((line) => !line.endsWith('ERR_ABORTED'))).toEqual([]);
      await close();
      await unpacked.remove();
    },
  );

  it('finds answers to ten questions, all in the edition that was unpacked', async () => {
    const unpacked = await unpack(join(dist, 'downloads', 'open-and-secure-2026.1-en.zip'));
    for (const question of QUESTIONS) {
      const { page, log, close } = await openPage(browser, unpacked.addressOf('index.html'));
      await page.locator('main input[name=q]').fill(question);
      await page.locator('main input[name=q]').press('Enter');
      expect(await firstResult(page)).toContain(unpacked.addressOf('2026.1/en/'));
      expect(await page.locator('select[name=edition]').isVisible()).toBe(false);
      await page.locator('a[data-search-result]').first().click();
      await page.locator('article[data-edition="2026.1"]').waitFor();
      expect(log.complaints, question).toEqual([]);
      await close();
    }
    await unpacked.remove();
  });

  it('searches all editions that it holds, and not the draft', async () => {
    const unpacked = await unpack(join(dist, 'downloads', 'open-and-secure-all.zip'));
    const address = unpacked.addressOf('2026.1/en/search.html?q=course+for+patrol+leaders');
    const { page, log, close } = await openPage(browser, address);
    await page.locator('select[name=edition]').selectOption('all');
    await page.locator('a[data-search-result]').first().waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/draft|could not/i);
    expect(log.complaints).toEqual([]);
    await close();
    await unpacked.remove();
  });
});

describe('a release that does not end', () => {
  let before: Record<string, string>;
  beforeAll(async () => void (before = await digestFolder(dist)));

  it.skipIf(process.platform === 'win32')(
    'because it is killed leaves the one before whole, and the next command tidies up',
    async () => {
      const release = copy.start(['release']);
      await waitForPath(join(copy.root, 'dist.next', 'downloads', 'open-and-secure-2026.1-en.zip'));
      process.kill(-release.pid!, 'SIGKILL');
      await once(release, 'close');
      expect(await digestFolder(dist)).toEqual(before);
    },
  );

  it('because the disk is full says so, with exit code 1, and leaves the one before whole', async () => {
    const code = join(copy.root, 'src', 'downloads', 'make-downloads.ts');
    const text = await readFile(code, 'utf8');
    await writeFile(
      code,
      text.replace('WriteFile = writeFile', 'WriteFile = fullDisk') + FULL_DISK,
    );
    const { code: exitCode, output } = await copy.run(['release']);
    await writeFile(code, text);
    expect(exitCode).toBe(1);
    expect(output).toMatch(/could not be written: the disk is full\. Free some space/);
    expect(output).toContain('dist/ is as it was');
    expect(await digestFolder(dist)).toEqual(before);
    expect(await listBuildFolders(copy.root)).toEqual(['dist']);
  });
});

/** Every page that the page at hand links to, without anchor and query. Runs in the browser. */
function addressesOfPages(): string[] {
  if (document.styleSheets.length === 0) throw new Error(`no style on ${location.href}`);
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
  const pages = links.filter(
    ({ protocol, pathname }) => protocol === 'file:' && /html$/.test(pathname),
  );
  return pages.map(({ href }) => href.split(/[?#]/)[0]!);
}

/** A page without the elements that a package may change. */
function withoutMarked(html: string): string {
  return findMarked(html).reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    html,
  );
}

/** The words of marked elements that only have their links changed, without what may be left out of them. */
function restOfMarked(html: string): string {
  const areas = findMarked(html).map(({ start, end }) => html.slice(start, end));
  const linksOnly = areas.filter((area) => /^<\w+[^>]* data-package="links"/.test(area));
  return linksOnly
    .map((area) => wordsOf(withoutMarked(area.replace(' data-package="links"', ''))))
    .join();
}

/** Outermost elements marked `data-package`. */
function findMarked(html: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const tags = readTags(html);
  tags.forEach((tag, index) => {
    if (tag.isClosing || tag.start < (found.at(-1)?.end ?? 0)) return;
    if (!tag.attributes.some(({ name }) => name === 'data-package')) return;
    // It has no content and no closing tag.
    const isVoid = tag.name === 'link';
    let depth = 0;
    const last = tags.slice(index).find(({ name, isClosing }) => {
      if (name === tag.name) depth += isClosing ? -1 : 1;
      return isVoid || depth === 0;
    })!;
    found.push({ start: tag.start, end: last.end });
  });
  return found;
}

function withoutUrls(html: string): string {
  return html.replaceAll(/ (?:href|src|action|data-href|data-src)="[^"#?]*/g, '');
}

/** Takes the place of a disk that is full when the last zip is written. */
const FULL_DISK = `
const fullDisk: WriteFile = async (path, content) => {
  if (!path.endsWith('all.zip')) return writeFile(path, content);
  throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
};
`;

const QUESTIONS = [
  ...['joint patrols', 'mixed patrols', 'sign one plan', 'two signatures', 'summer on the river'],
  ...['border college', 'trains officers', 'API', 'handbook', 'who patrols together'],
];
