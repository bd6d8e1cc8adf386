import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  distFolder,
  listBuiltFiles,
  sitePages,
  type BuiltElement,
  type BuiltPage,
} from '../helpers/built-site.ts';

let pages: readonly BuiltPage[];
beforeAll(async () => void (pages = await sitePages()));

describe('addresses', () => {
  it('are relative on every page but 404.html, so that the site works in any folder', () => {
    const absolute = pages
      .filter(({ path }) => path !== '404.html')
      .flatMap(({ path, elements }) =>
        elements
          .flatMap(urlsOf)
          .filter((url) => url.trim().startsWith('/') || /^file:/i.test(url))
          .map((url) => `${path}: ${url}`),
      );
    expect(absolute).toEqual([]);
  });

  it('of what a page loads are inside the site', () => {
    const outside = pages.flatMap(({ path, elements }) =>
      elements
        .filter(loads)
        .flatMap(urlsOf)
        .filter((url) => HAS_SCHEME.test(url.trim()))
        .map((url) => `${path}: ${url}`),
    );
    expect(outside).toEqual([]);
  });

  it('of what a link leads to are of the web or of mail', () => {
    const odd = pages.flatMap(({ path, elements }) =>
      elements
        .flatMap(urlsOf)
        .filter((url) => HAS_SCHEME.test(url) && !/^(?:https?:\/\/|mailto:)/.test(url))
        .map((url) => `${path}: ${url}`),
    );
    expect(odd).toEqual([]);
  });

  it('in style sheets and pictures are relative and inside the site', async () => {
    const files = (await listBuiltFiles()).filter((path) => /\.(?:css|svg)$/.test(path));
    const wrong: string[] = [];
    for (const path of files) {
      const text = await readFile(join(distFolder, path), 'utf8');
      const urls = [...text.matchAll(URL_IN_STYLE)].map((match) => (match[1] ?? match[2])!);
      wrong.push(
        ...urls.filter((url) => /^\/|^[a-z]+:/i.test(url)).map((url) => `${path}: ${url}`),
      );
    }
    expect(wrong).toEqual([]);
  });
});

function urlsOf({ attribs }: BuiltElement): string[] {
  const single = SINGLE.map((name) => attribs[name]).filter((url) => url !== undefined);
  const sets = (attribs['srcset'] ?? '').split(',').map((part) => part.trim().split(/\s/)[0]!);
  const refresh = /^\d+\s*;\s*url=(.*)/i.exec(attribs['content'] ?? '')?.[1];
  return [...single, ...sets.filter(Boolean), ...(refresh ? [refresh] : [])];
}

/** A canonical link names a page and loads nothing. */
function loads({ name, attribs }: BuiltElement): boolean {
  if (name === 'link') return attribs['rel'] !== 'canonical';
  return name !== 'a' && name !== 'area';
}

const SINGLE = [
  'href',
  'xlink:href',
  'src',
  'poster',
  'action',
  'formaction',
  'data',
  'background',
  'manifest',
  'data-src',
  'data-href',
];
const HAS_SCHEME = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;
const URL_IN_STYLE = /url\(\s*["']?([^"')\s]+)|@import\s+["']([^"']+)/g;
