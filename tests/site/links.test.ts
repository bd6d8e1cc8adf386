import { check, LinkState } from 'linkinator';
import { beforeAll, describe, expect, it } from 'vitest';
import { isStub, listBuiltFiles, sitePages, type BuiltPage } from '../helpers/built-site.ts';
import { serveSite } from '../helpers/site.ts';

let pages: readonly BuiltPage[];
beforeAll(async () => void (pages = await sitePages()));

describe('links', () => {
  it.each(['/', '/a/b/'])('all lead somewhere when the site is served at %s', async (prefix) => {
    const site = await serveSite(prefix);
    const { links } = await check({
      path: pagesAt(prefix).map(({ path }) => site.address + path),
      checkCss: true,
      concurrency: 20,
      // Nothing outside is asked for: the tests run without a network.
      linksToSkip: (link) => Promise.resolve(!link.startsWith(site.address)),
    });
    await site.close();
    const broken = links.filter(({ state }) => state === LinkState.BROKEN);
    expect(broken.map(({ url, parent }) => `${url} on ${parent}`)).toEqual([]);
    expect(links.length).toBeGreaterThan(pages.length);
  });

  // linkinator does not look at links to a place on the same page.
  it('name an id that the page has', () => {
    const ids = new Map(pages.map(({ path, elements }) => [path, idsOf(elements)]));
    const lost = pages.flatMap((page) =>
      linksInside(page)
        .filter(({ path, id }) => id && ids.has(path) && !ids.get(path)!.has(id))
        .map(({ href }) => `${href} on ${page.path}`),
    );
    expect(lost).toEqual([]);
  });

  it('in data-src and data-href, which scripts read, lead to files and folders', async () => {
    const places = new Map<string, string>();
    for (const { path, elements } of pages)
      for (const { attribs } of elements)
        for (const url of [attribs['data-src'], attribs['data-href']])
          if (url !== undefined) places.set(resolvePath(url, path), `${url} on ${path}`);
    const files = await listBuiltFiles();
    const lost = [...places].filter(([place]) => !files.some((file) => file.startsWith(place)));
    expect(lost.map(([, where]) => where)).toEqual([]);
  });

  it('lead from the home page to every page', () => {
    const byPath = new Map(pages.map((page) => [page.path, page]));
    const reached = new Set(['index.html']);
    for (const path of reached)
      for (const link of byPath.has(path) ? linksInside(byPath.get(path)!) : [])
        reached.add(link.path);
    // Shown by a server and by the service worker where there is no page.
    const isShownInstead = ({ path }: BuiltPage) => /^(?:404|offline)\.html$/.test(path);
    const orphans = pages.filter((page) => !isShownInstead(page) && !isStub(page.path));
    expect(orphans.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
  });
});

/** `404.html` is the one page with root-absolute links, right only for a site at the root. */
function pagesAt(prefix: string): readonly BuiltPage[] {
  return pages.filter(({ path }) => prefix === '/' || path !== '404.html');
}

function linksInside({ path, elements }: BuiltPage): Link[] {
  return elements
    .filter(({ name }) => name === 'a')
    .map(({ attribs }) => attribs['href'])
    .filter((href) => href !== undefined && !/^[a-z]+:/.test(href))
    .map((href) => ({
      href: href!,
      path: resolvePath(href!, path),
      id: decodeURIComponent(href!.split('#')[1] ?? ''),
    }));
}

function resolvePath(url: string, from: string): string {
  return decodeURIComponent(new URL(url, `http://site/${from}`).pathname.slice(1));
}

function idsOf(elements: BuiltPage['elements']): Set<string> {
  return new Set(elements.map(({ attribs }) => attribs['id']).filter((id) => id !== undefined));
}

interface Link {
  href: string;
  /** Of the page it leads to. */
  path: string;
  /** After the `#`; empty without one. */
  id: string;
}
