import { appendFile, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAxe, findFaults, findFaultsOfColour } from '../helpers/axe.ts';
import { launchChromium } from '../../src/downloads/pdf/chromium.ts';
import { openPage } from '../helpers/browsing.ts';
import { isStub, listBuiltFiles, readBuiltPages, type BuiltPage } from '../helpers/built-site.ts';
import { digestFolder } from '../helpers/digest.ts';
import { copyWithEditions, edit } from '../helpers/edition-story.ts';
import { runExample } from '../helpers/examples.ts';
import { findAll, wordsOf, type FoundElement } from '../helpers/html.ts';
import { idsOf, linksOf } from '../helpers/links.ts';
import { findMarkupFaults } from '../helpers/markup-faults.ts';
import { serveSite, type ServedSite } from '../helpers/site.ts';
import type { ProjectCopy } from '../helpers/project-copy.ts';

let copy: ProjectCopy;
let dist: string;
let pages: BuiltPage[];
let files: Set<string>;
beforeAll(async () => {
  copy = await copyWithEditions('project');
  dist = join(copy.root, 'dist');
  await build();
  pages = await readBuiltPages(dist);
  files = new Set(await listBuiltFiles(dist));
});
afterAll(() => copy.remove());

describe('a site with two editions', () => {
  it('shows the newest at its root, and lists them all', () => {
    expect(articleOf('index.html').properties['dataEdition']).toBe('2026.2');
    const links = linksOf(pageAt('editions.html'), 'main');
    expect(links).toEqual(expect.arrayContaining(['2026.1/edition.jsonl', '2026.2/edition.jsonl']));
    expect(links).toContain('draft/en/index.html');
  });

  it('has no link that leads nowhere, neither to a page nor to a place on it', () => {
    const lost = pages
      .filter(({ path }) => path !== '404.html')
      .flatMap((page) => linksOf(page).map((link) => ({ path: page.path, link })))
      .filter(({ link }) => !leadsSomewhere(link));
    expect(lost).toEqual([]);
  });

  it('marks the draft, and only the draft', () => {
    const marked = pages.filter(({ html }) => findAll(html, '.draft-mark').length > 0);
    expect(namesOf(marked)).toEqual(namesOf(pages.filter(isDraft)));
  });

  it('hides the draft, the stubs and the missing page from search engines, and has no canonical without an address', () => {
    const hidden = pages.filter(({ html }) =>
      html.includes('<meta name="robots" content="noindex"'),
    );
    const expected = pages.filter(
      (page) => isDraft(page) || isStub(page.path) || page.path === '404.html',
    );
    expect(namesOf(hidden)).toEqual(namesOf(expected));
    expect(namesOf(pages.filter(({ html }) => html.includes('rel="canonical"')))).toEqual([]);
  });

  it('is valid HTML', async () => {
    expect(await findMarkupFaults(pages)).toEqual([]);
  });
});

describe('the switcher', () => {
  it('is on every page and names every edition', () => {
    const wrong = pages
      .filter(({ path }) => !isStub(path) && path !== '404.html')
      .filter(({ html }) => {
        const [switcher, ...more] = findAll(html, '[dataEditionSwitcher]');
        const names = ['Draft', 'Edition 2026.2', 'Edition 2026.1'];
        return more.length > 0 || !names.every((name) => switcher?.text.includes(name));
      });
    expect(namesOf(wrong)).toEqual([]);
  });

  it('follows a page that has another name, forwards and back', () => {
    expect(switchOf('2026.1/en/lessons/river-patrols.html')).toContain(
      '2026.2/en/lessons/patrols-on-the-river.html',
    );
    expect(switchOf('draft/en/lessons/patrols-on-the-river.html')).toContain(
      '2026.1/en/lessons/river-patrols.html',
    );
  });

  it('leads from a page that is not there to what to read instead, else to the nearest list', () => {
    expect(switchOf('2026.1/en/activities/patrol-course.html')).toContain(
      '2026.2/en/institutions/border-college.html',
    );
    expect(switchOf('2026.2/en/guides/river-rescue.html')).toContain('2026.1/en/guides/index.html');
  });
});

describe('the notice', () => {
  it('stands on pages of the superseded edition and leads to the current page and the redline', () => {
    const [notice] = findAll(htmlOf('2026.1/en/guides/joint-patrols.html'), '.edition-notice');
    expect(notice!.text).toContain('in force from 15 January 2026 to 15 June 2026');
    expect(linksOf(pageAt('2026.1/en/guides/joint-patrols.html'), '.edition-notice')).toEqual([
      '2026.2/en/guides/joint-patrols.html',
      '2026.2/en/changes/guides/joint-patrols.html',
    ]);
    const noticed = pages.filter(({ html }) => findAll(html, '.edition-notice').length > 0);
    expect(noticed.every(({ path }) => path.startsWith('2026.1/'))).toBe(true);
  });

  it('says so where the newest edition has the page no more', () => {
    const [notice] = findAll(htmlOf('2026.1/en/activities/patrol-course.html'), '.edition-notice');
    expect(notice!.text).toContain('Edition 2026.2 no longer has this page.');
  });

  it('of errata stands on the page that they are about', () => {
    const corrected = pages.filter(({ html }) => findAll(html, '.errata').length > 0);
    expect(namesOf(corrected)).toEqual(['2026.1/en/guides/joint-patrols.html']);
    expect(wordsOf(corrected[0]!.html)).toContain('on page 5 of the handbook, not on page 4');
  });
});

describe('what has changed', () => {
  it('is listed by kind, with the summary that editors wrote', () => {
    const text = wordsOf(htmlOf('2026.2/en/changes/index.html'));
    for (const count of ['1 new page', '1 changed page', '1 page moved', '1 page withdrawn'])
      expect(text).toContain(count);
    expect(text).toContain('The plan must now be in writing.');
    expect(linksOf(pageAt('2026.2/en/changes/index.html'), 'main')).toEqual(
      expect.arrayContaining([
        '2026.1/en/activities/patrol-course.html',
        '2026.2/en/institutions/border-college.html',
        '2026.1/en/lessons/river-patrols.html',
      ]),
    );
  });

  it('has a redline where text changed, for the draft too, and none where a page only moved', () => {
    const redlines = [...files].filter((path) => /\/changes\/\w+\/[^/]+\.html$/.test(path));
    expect(redlines.filter((path) => !path.endsWith('/index.html')).sort()).toEqual([
      '2026.2/en/changes/guides/joint-patrols.html',
      'draft/en/changes/guides/joint-patrols.html',
    ]);
    const marks = findAll(htmlOf('2026.2/en/changes/guides/joint-patrols.html'), 'ins');
    expect(marks.map(({ text }) => text)).toContainEqual(expect.stringContaining('written'));
  });

  it('is summed up in the digest', () => {
    const text = wordsOf(htmlOf('2026.2/en/digest.html'));
    expect(text).toContain('Rescue on the river, and a plan that is written down.');
    expect(text).toContain('The plan must now be in writing.');
    expect(text).not.toContain('Course for patrol leaders');
  });

  it('is in feeds whose entries lead to pages', async () => {
    for (const edition of ['2026.1', '2026.2', 'draft']) {
      const atom = await readText(`${edition}/en/feed.atom`);
      const json = JSON.parse(await readText(`${edition}/en/feed.json`)) as JsonFeed;
      const links = [...atom.matchAll(/ href="([^"]+)"/g)].map(([, href]) => href!);
      for (const link of [...links, ...json.items.map(({ url }) => url), json.home_page_url])
        expect(files, `${edition}: ${link}`).toContain(posix.join(edition, 'en', link));
      expect(atom.match(/<entry>/g)?.length ?? 0).toBe(json.items.length);
    }
  });
});

describe('downloads of an edition', () => {
  it('are the edition file byte for byte, and its page records', async () => {
    for (const edition of ['2026.1', '2026.2']) {
      const published = await readFile(join(copy.root, 'content', 'editions', `${edition}.jsonl`));
      expect((await readFile(join(dist, edition, 'edition.jsonl'))).equals(published)).toBe(true);
      const records = JSON.parse(await readText(`${edition}/en/pages.json`)) as unknown[];
      expect(records).toHaveLength(6);
    }
  });

  it('can be read as the example of an edition file does', async () => {
    const printed = await runExample('most-cited.mjs', join(dist, '2026.1', 'edition.jsonl'));
    expect(printed[0]).toMatch(/^\d+ {2}Handbook for patrols/);
  });
});

describe('in a browser', () => {
  let browser: Browser;
  let site: ServedSite;
  beforeAll(async () => {
    browser = await launchChromium();
    site = await serveSite('/a/b/', dist);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it.each([
    [true, '2026.2/en/guides/joint-patrols.html#shared-plan'],
    [false, '2026.2/en/guides/joint-patrols.html'],
  ])('an evergreen address leads on; with script (%s) it keeps the anchor', async (script, end) => {
    const page = await (await browser.newContext({ javaScriptEnabled: script })).newPage();
    await page.goto(`${site.address}latest/en/guides/joint-patrols.html#shared-plan`);
    await page.waitForURL(new RegExp(`${end.replaceAll('.', '\\.')}(#.*)?$`));
    if (script) expect(page.url()).toBe(site.address + end);
    await page.context().close();
  });

  it('a feed is well-formed XML', async () => {
    const { page, close } = await openPage(browser, `${site.address}editions.html`);
    const text = await readText('2026.2/en/feed.atom');
    const root = await page.evaluate(
      (xml) => new DOMParser().parseFromString(xml, 'application/xml').documentElement.nodeName,
      text,
    );
    expect(root).toBe('feed');
    await close();
  });

  it('a redline shows the marked, the new or the old text', async () => {
    const address = `${site.address}2026.2/en/changes/guides/joint-patrols.html`;
    const { page, log, close } = await openPage(browser, address);
    const passage = page.locator('.redline p.edited');
    await page.check('input[value="new"]');
    expect(await passage.innerText()).toMatch(/^Sign one written plan/);
    await page.check('input[value="old"]');
    expect(await passage.innerText()).toMatch(/^Sign one plan/);
    expect(log.complaints).toEqual([]);
    await close();
  });

  it.each([
    'editions.html',
    '2026.2/en/changes/index.html',
    '2026.2/en/changes/guides/joint-patrols.html',
    '2026.2/en/digest.html',
  ])('axe finds nothing on %s, in light and in dark', async (path) => {
    const options = { prepare: addAxe, colorScheme: 'light' as const };
    const { page, close } = await openPage(browser, site.address + path, options);
    await page.locator('[data-edition-switcher] > summary').click();
    expect(await findFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findFaultsOfColour(page)).toEqual([]);
    await close();
  });
});

describe('a published edition', () => {
  it('takes nothing from the content of today', async () => {
    const before = await digestFolder(dist);
    const content = (...names: string[]) => join(copy.root, 'content', ...names);
    await edit(content('sources', 'handbook-2010.yaml'), 'Handbook for patrols', 'Another book');
    await edit(content('glossary', 'api.yaml'), 'Data on travellers', 'Names of travellers');
    await edit(content('registers', 'topics.yaml'), 'name: { en: Patrols }', 'name: { en: Walks }');
    await build();
    const after = await digestFolder(dist);
    const all = Object.keys({ ...before, ...after });
    const changed = all.filter((path) => after[path] !== before[path]);
    expect(changed).toContain('draft/en/sources/handbook-2010.html');
    expect(changed.filter((path) => /^(\d|index|editions|latest)/.test(path))).toEqual([]);
  });

  it('takes the layout of today, and its file and its records do not change with it', async () => {
    const before = await digestFolder(dist);
    const files = await digestFolder(join(copy.root, 'content', 'editions'));
    const layout = join(copy.root, 'src', 'layouts', 'Reading.astro');
    await edit(layout, '<div class="body"', '<div data-theme-of-tomorrow class="body"');
    await appendFile(join(copy.root, 'src', 'styles', 'base.css'), '\nbody { color: maroon; }\n');
    await build();
    const after = await digestFolder(dist);
    const page = '2026.1/en/guides/joint-patrols.html';
    expect(after[page]).not.toBe(before[page]);
    for (const name of ['2026.1/edition.jsonl', '2026.1/en/pages.json', '2026.2/edition.jsonl'])
      expect(after[name]).toBe(before[name]);
    expect(await digestFolder(join(copy.root, 'content', 'editions'))).toEqual(files);
  });
});

async function build(): Promise<void> {
  const { code, output } = await copy.run(['build']);
  expect(code, output).toBe(0);
}

function readText(path: string): Promise<string> {
  return readFile(join(dist, path), 'utf8');
}

function pageAt(path: string): BuiltPage {
  return pages.find((page) => page.path === path)!;
}

function htmlOf(path: string): string {
  return pageAt(path).html;
}

function articleOf(path: string): FoundElement {
  return findAll(htmlOf(path), '[dataPage]')[0]!;
}

function switchOf(path: string): string[] {
  return linksOf(pageAt(path), '[dataEditionSwitcher]');
}

function leadsSomewhere(link: string): boolean {
  const [path, anchor] = link.split('#');
  return (
    files.has(path!) && (!anchor || !path!.endsWith('.html') || idsOf(pageAt(path!)).has(anchor))
  );
}

function isDraft({ path, html }: BuiltPage): boolean {
  return path.startsWith('draft/') && html.includes('data-edition="draft"');
}

function namesOf(some: BuiltPage[]): string[] {
  return some.map(({ path }) => path);
}

interface JsonFeed {
  home_page_url: string;
  items: { url: string }[];
}
