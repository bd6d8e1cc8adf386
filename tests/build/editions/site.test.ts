import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { isStub, type BuiltPage } from '../../helpers/built-site.ts';
import { digestFolder } from '../../helpers/digest.ts';
import { edit } from '../../helpers/edition-story.ts';
import { buildSite, it, type EditionSite } from '../../helpers/edition-site.ts';
import { runExample } from '../../helpers/examples.ts';
import { findAll } from '../../helpers/html.ts';
import { idsOf, linksOf } from '../../helpers/links.ts';
import { findMarkupFaults } from '../../helpers/markup-faults.ts';
import { copyProject } from '../../helpers/project-copy.ts';

describe('a site with two editions', () => {
  it('shows the newest at its root, and lists them all', ({ site }) => {
    const [article] = findAll(site.htmlOf('index.html'), '[dataPage]');
    expect(article!.properties['dataEdition']).toBe('2026.2');
    const links = linksOf(site.pageAt('editions.html'), 'main');
    expect(links).toEqual(expect.arrayContaining(['2026.1/edition.jsonl', '2026.2/edition.jsonl']));
    expect(links).toContain('draft/en/index.html');
  });

  it('has no link that leads nowhere, neither to a page nor to a place on it', ({ site }) => {
    const lost = site.pages
      .filter(({ path }) => path !== '404.html')
      .flatMap((page) => linksOf(page).map((link) => ({ path: page.path, link })))
      .filter(({ link }) => !leadsSomewhere(site, link));
    expect(lost).toEqual([]);
  });

  it('marks the draft, and only the draft', ({ site }) => {
    const marked = site.pages.filter(({ html }) => findAll(html, '.draft-mark').length > 0);
    expect(namesOf(marked)).toEqual(namesOf(site.pages.filter(isDraft)));
  });

  it('hides the draft, the stubs and the missing page from search engines, and has no canonical without an address', ({
    site,
  }) => {
    const hidden = site.pages.filter(({ html }) =>
      html.includes('<meta name="robots" content="noindex"'),
    );
    const expected = site.pages.filter(
      (page) => isDraft(page) || isStub(page.path) || page.path === '404.html',
    );
    expect(namesOf(hidden)).toEqual(namesOf(expected));
    expect(namesOf(site.pages.filter(({ html }) => html.includes('rel="canonical"')))).toEqual([]);
  });

  it('is valid HTML', async ({ site }) => {
    expect(await findMarkupFaults(site.pages)).toEqual([]);
  });
});

describe('a published edition', () => {
  it('can be downloaded byte for byte, and its page records', async ({ site }) => {
    for (const edition of ['2026.1', '2026.2']) {
      const published = await readFile(join(site.root, 'content', 'editions', `${edition}.jsonl`));
      expect((await readFile(join(site.dist, edition, 'edition.jsonl'))).equals(published)).toBe(
        true,
      );
      const records = JSON.parse(await site.readText(`${edition}/en/pages.json`)) as unknown[];
      expect(records).toHaveLength(6);
    }
  });

  it('can be read as the example of an edition file does', async ({ site }) => {
    const printed = await runExample('most-cited.mjs', join(site.dist, '2026.1', 'edition.jsonl'));
    expect(printed[0]).toMatch(/^\d+ {2}Handbook for patrols/);
  });

  it('takes the layout of today, and its file and its records do not change with it', async ({
    site,
  }) => {
    const before = await digestFolder(site.dist);
    const after = await digestAfter(site, changeTheme);
    const page = '2026.1/en/guides/joint-patrols.html';
    expect(after[page]).not.toBe(before[page]);
    for (const name of ['2026.1/edition.jsonl', '2026.1/en/pages.json', '2026.2/edition.jsonl'])
      expect(after[name]).toBe(before[name]);
  });

  it('takes nothing from the content of today', async ({ site }) => {
    const before = await digestFolder(site.dist);
    const after = await digestAfter(site, changeContent);
    const all = Object.keys({ ...before, ...after });
    const changed = all.filter((path) => after[path] !== before[path]);
    expect(changed).toContain('draft/en/sources/handbook-2010.html');
    expect(changed.filter((path) => /^(\d|index|editions|latest)/.test(path))).toEqual([]);
  });
});

/** Sources, terms and topics get other names. */
async function changeContent(root: string): Promise<void> {
  const content = (...names: string[]) => join(root, 'content', ...names);
  await edit(content('sources', 'handbook-2010.yaml'), 'Handbook for patrols', 'Another book');
  await edit(content('glossary', 'api.yaml'), 'Data on travellers', 'Names of travellers');
  await edit(content('registers', 'topics.yaml'), 'name: { en: Patrols }', 'name: { en: Walks }');
}

async function changeTheme(root: string): Promise<void> {
  const layout = join(root, 'src', 'layouts', 'Reading.astro');
  await edit(layout, '<div class="body"', '<div data-theme-of-tomorrow class="body"');
  await appendFile(join(root, 'src', 'styles', 'base.css'), '\nbody { color: maroon; }\n');
}

/** Changes a copy of the project and builds it. */
async function digestAfter(
  { root }: EditionSite,
  change: (root: string) => Promise<void>,
): Promise<Record<string, string>> {
  const copy = await copyProject('project', root);
  try {
    await change(copy.root);
    await buildSite(copy);
    return await digestFolder(join(copy.root, 'dist'));
  } finally {
    await copy.remove();
  }
}

function leadsSomewhere({ files, pageAt }: EditionSite, link: string): boolean {
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
