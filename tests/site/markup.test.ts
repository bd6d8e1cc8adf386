import { beforeAll, describe, expect, it } from 'vitest';
import {
  isStub,
  listBuiltFiles,
  sitePages,
  type BuiltElement,
  type BuiltPage,
} from '../helpers/built-site.ts';
import { readPageRecords } from '../helpers/page-records.ts';

let all: readonly BuiltPage[];
let pages: readonly BuiltPage[];
beforeAll(async () => {
  all = await sitePages();
  pages = all.filter(({ path }) => !isStub(path));
});

describe('every page', () => {
  it('has its language, one article that says what it is, and one h1', () => {
    const wrong = pages.filter(({ elements }) => {
      const [html] = named(elements, 'html');
      const articles = named(elements, 'article').filter(
        ({ attribs }) => attribs['data-page'] && attribs['data-edition'],
      );
      const isWhole = articles.length === 1 && named(elements, 'h1').length === 1;
      return !isWhole || !/^[a-z]{2}$/.test(html?.attribs['lang'] ?? '');
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('has a title that no other page of its edition and language has', () => {
    const owners = new Map<string, Set<string>>();
    for (const page of pages) {
      const { edition, lang, name } = identify(page);
      const title = `${edition} ${lang} ${titleOf(page)}`;
      owners.set(title, (owners.get(title) ?? new Set()).add(name));
    }
    const shared = [...owners].filter(([, names]) => names.size > 1);
    expect(shared.map(([title, names]) => `${title}: ${[...names].join(', ')}`)).toEqual([]);
  });

  it('is the only one with its data-page in its edition and language', () => {
    const names = pages
      // The root shows the home page of the newest edition once more.
      .filter(({ path }) => path !== 'index.html')
      .map((page) => Object.values(identify(page)).join(' '));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('has the content policy, all but 404.html, which a server may show at any address', () => {
    const without = all.filter(
      ({ elements }) =>
        !elements.some(
          ({ attribs }) =>
            attribs['http-equiv'] === 'Content-Security-Policy' && attribs['content'] === POLICY,
        ),
    );
    expect(without.map(({ path }) => path)).toEqual(['404.html']);
  });

  it('has no script, style or handler in it, and no module', () => {
    const inline = all.flatMap(({ path, elements }) =>
      elements.filter(isForbidden).map(({ name, attribs }) => `${path}: ${show(name, attribs)}`),
    );
    expect(inline).toEqual([]);
  });
});

describe('every page of the six collections', () => {
  it('has one main that is searched', async () => {
    const paths = (await readPageRecords()).map(({ path }) => path);
    const wrong = paths.filter((path) => {
      const { elements } = pages.find((page) => page.path === path)!;
      const mains = named(elements, 'main').filter(isSearched);
      return mains.length !== 1 || elements.filter(isSearched).length !== 1;
    });
    expect(wrong).toEqual([]);
  });

  it('marks each practice of its record by a section with its id', async () => {
    const wrong = (await readPageRecords()).filter(({ path, record }) => {
      const { elements } = pages.find((page) => page.path === path)!;
      const sections = elements.filter(
        ({ name, attribs }) => name === 'section' && 'data-practice' in attribs,
      );
      const ids = sections.map(({ attribs }) => attribs['id']);
      return ids.join() !== record.practices.map(({ id }) => id).join();
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

it('no path is longer than what Windows and old archives hold', async () => {
  const long = (await listBuiltFiles()).filter((path) => path.length > LONGEST_PATH);
  expect(long).toEqual([]);
});

function identify({ elements }: BuiltPage) {
  const article = named(elements, 'article').find(({ attribs }) => attribs['data-page'])!;
  return {
    edition: article.attribs['data-edition']!,
    lang: named(elements, 'html')[0]!.attribs['lang']!,
    name: article.attribs['data-page']!,
  };
}

function titleOf({ html }: BuiltPage): string {
  return /<title>(.*?)<\/title>/.exec(html)![1]!;
}

function isSearched({ attribs }: BuiltElement): boolean {
  return 'data-pagefind-body' in attribs;
}

function isForbidden({ name, attribs }: BuiltElement): boolean {
  if (name === 'style' || 'style' in attribs) return true;
  if (name === 'script' && (!attribs['src'] || attribs['type'] === 'module')) return true;
  return Object.keys(attribs).some((attribute) => attribute.startsWith('on'));
}

function named(elements: BuiltElement[], tag: string): BuiltElement[] {
  return elements.filter(({ name }) => name === tag);
}

function show(name: string, attribs: Record<string, string>): string {
  const attributes = Object.entries(attribs).map(([key, value]) => ` ${key}="${value}"`);
  return `<${name}${attributes.join('')}>`;
}

const POLICY =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'";
const LONGEST_PATH = 120;
