import { describe, expect, it } from 'vitest';
import { contentsOf } from '../../../../src/downloads/zip/package-contents.ts';
import { packagePage } from '../../../../src/downloads/zip/package-page.ts';
import { packagesOf } from '../../../../src/downloads/zip/package.ts';

const SITE = [
  ...['2026.1', '2026.2', 'draft'].flatMap((id) => [
    `${id}/en/index.html`,
    `${id}/en/guides/x.html`,
    `${id}/en/search.html`,
    `${id}/edition.jsonl`,
  ]),
  '2026.2/en/guides/new.html',
  '2026.2/ru/index.html',
  ...['404.html', '_astro/a.css', '_headers', 'about/method.html', 'build.json', 'downloads.html'],
  ...['downloads/a.zip', 'editions.html', 'icon.svg', 'index.html', 'latest/en/guides/x.html'],
];
const OFFERED = [
  { id: '2026.1', lang: 'en', date: '2026-01-15' },
  { id: '2026.2', lang: 'en', date: '2026-06-15' },
];
const [first, second, all] = packagesOf(OFFERED);
const inFirst = contentsOf(SITE, first!);
const PAGE = '2026.1/en/guides/x.html';

describe('the packages', () => {
  it('are one of each edition and language, and one of all', () => {
    const names = ['open-and-secure-2026.1-en', 'open-and-secure-2026.2-en', 'open-and-secure-all'];
    expect(packagesOf(OFFERED).map(({ name }) => name)).toEqual(names);
    expect([first, all].map((pack) => [pack!.edition, pack!.lang, pack!.date])).toEqual([
      ['2026.1', 'en', '2026-01-15'],
      ['all', 'all', '2026-06-15'],
    ]);
    expect(packagesOf([])).toEqual([]);
  });

  it('with the draft bear the day of the newest published edition', () => {
    const draft = { id: 'draft', lang: 'en', date: null };
    expect(packagesOf([...OFFERED, draft]).map(({ date }) => date)).toEqual([
      '2026-01-15',
      '2026-06-15',
      null,
      '2026-06-15',
    ]);
    expect(packagesOf([draft]).map(({ name }) => name)).toEqual(['open-and-secure-draft-en']);
  });

  it('hold their editions and what belongs to none, without what is for servers', () => {
    const outside = [
      '_astro/a.css',
      'about/method.html',
      'editions.html',
      'icon.svg',
      'index.html',
    ];
    expect(inFirst.paths).toEqual([
      '2026.1/edition.jsonl',
      '2026.1/en/guides/x.html',
      '2026.1/en/index.html',
      '2026.1/en/search.html',
      ...outside,
    ]);
    const ofAll = contentsOf(SITE, all!).paths;
    expect(ofAll.filter((path) => /^(?:draft|latest|downloads|404)|\/ru\//.test(path))).toEqual([]);
    expect(ofAll).toContain('2026.2/en/guides/new.html');
  });
});

describe('a page in a package', () => {
  const same = [
    '<a href="../index.html">Home</a><a href="#a">A</a><a href="https://example.org/">Out</a>',
    '<link href="../../../_astro/a.css"><form action="../search.html?q=1"><a href="?q=2">Q</a>',
    '<a data-href="../" data-package href="../../../editions.html#x">Editions</a>',
  ];
  it.each(same)('stays as it is: %s', (html) => {
    expect(packagePage(html, PAGE, inFirst)).toBe(html);
  });

  it('leaves out the innermost marked element whose link leads out', () => {
    const html =
      '<ul data-package><li data-package><a href="../../../2026.2/en/guides/x.html">2</a></li> ' +
      '<li data-package><ul><li></li></ul><a href="x.html">1</a></li></ul>';
    expect(packagePage(html, PAGE, inFirst)).toBe(
      '<ul data-package> <li data-package><ul><li></li></ul><a href="x.html">1</a></li></ul>',
    );
  });

  it('leaves out a marked link in its head, and a block in a block once', () => {
    const html =
      '<link data-package rel="x" href="../../../downloads.html"><p data-package>' +
      '<b data-package><a href="../../../downloads.html">D</a></b><a href="../../../404.html">4</a></p>.';
    expect(packagePage(html, PAGE, inFirst)).toBe('.');
  });

  it('refuses a link that nobody marked, and says what to do', () => {
    const html = '<p><a href="../../../2026.2/en/index.html">Newest</a></p>';
    expect(() => packagePage(html, PAGE, inFirst)).toThrow(
      /2026\.1\/en\/guides\/x\.html links to 2026\.2\/en\/index\.html.*data-package/,
    );
  });

  it('outside the editions leads to the edition of the package, or to nothing', () => {
    const html =
      '<main data-package="links"><a href="../2026.2/en/guides/x.html#s">X</a> ' +
      '<a class="a" href="../2026.2/en/guides/new.html">New</a>' +
      '<a data-href="../2026.2/en/" href="../2026.2/en/search.html">Search</a></main>';
    expect(packagePage(html, 'about/method.html', inFirst)).toBe(
      '<main data-package="links"><a href="../2026.1/en/guides/x.html">X</a> ' +
        '<a class="a">New</a>' +
        '<a data-href="../2026.1/en/" href="../2026.1/en/search.html">Search</a></main>',
    );
    expect(packagePage(html, 'about/method.html', contentsOf(SITE, second!))).toBe(html);
  });

  it('at another place leads to the same files', () => {
    const html =
      '<a href="guides/x.html#s">X</a><a href="#s">S</a><a data-href="./"></a><link href="../../icon.svg">';
    expect(packagePage(html, '2026.1/en/index.html', inFirst, 'index.html')).toBe(
      '<a href="2026.1/en/guides/x.html#s">X</a><a href="#s">S</a><a data-href="2026.1/en/"></a><link href="icon.svg">',
    );
  });
});
