import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativeCss, relativeHtml, relativeUrl } from '../../../src/addresses/relative.ts';

const page = '/draft/en/guides/joint-patrols.html';

describe('relativeUrl', () => {
  it.each([
    ['/draft/en/guides/lanes.html', 'lanes.html'],
    ['/draft/en/guides/lanes.html#plan', 'lanes.html#plan'],
    ['/draft/en/index.html', '../index.html'],
    ['/draft/ru/guides/joint-patrols.html', '../../ru/guides/joint-patrols.html'],
    ['/_astro/base.css', '../../../_astro/base.css'],
    ['/draft/en/', '../'],
    ['/draft/en/guides/', './'],
    ['/', '../../../'],
    ['/draft/en/search.html?q=/a/b#c', '../search.html?q=/a/b#c'],
    [`${page}#shared-plan`, '#shared-plan'],
    [page, 'joint-patrols.html'],
    [`${page}?print`, 'joint-patrols.html?print'],
  ])('prints %s as %s', (url, expected) => {
    expect(relativeUrl(url, page)).toBe(expected);
  });

  it('leads a browser to the same place as the root-absolute URL', () => {
    const name = fc.stringMatching(/^[a-z0-9.-]*[a-z0-9]$/);
    const path = fc
      .array(name, { minLength: 1, maxLength: 5 })
      .map((parts) => `/${parts.join('/')}`);
    fc.assert(
      fc.property(path, path, (to, from) => {
        const base = `https://example.org/kb${from}`;
        expect(new URL(relativeUrl(to, from), base).href).toBe(`https://example.org/kb${to}`);
      }),
    );
  });
});

describe('relativeHtml', () => {
  it('rewrites every kind of attribute that holds a URL', () => {
    const html = [
      '<link rel=stylesheet href=/_astro/a.css>',
      `<script src='/_astro/a.js' defer></script>`,
      '<form action="/draft/en/search.html"><button formaction="/x.html"></form>',
      '<img src="/i.png" srcset="/i.png 1x, /j.png 2x"><video poster="/p.png"></video>',
      '<object data="/o.svg"></object><q cite="/s.html">q</q>',
      '<svg><use href="/s.svg#a"/><image href="/i.png" /></svg>',
      '<meta http-equiv="refresh" content="0; url=/2026.1/en/index.html">',
      '<p data-src="/e.js" data-href="/draft/en/"></p>',
    ].join('');
    expect(relativeHtml(html, '/a/b.html')).toBe(
      [
        '<link rel=stylesheet href=../_astro/a.css>',
        `<script src='../_astro/a.js' defer></script>`,
        '<form action="../draft/en/search.html"><button formaction="../x.html"></form>',
        '<img src="../i.png" srcset="../i.png 1x, ../j.png 2x"><video poster="../p.png"></video>',
        '<object data="../o.svg"></object><q cite="../s.html">q</q>',
        '<svg><use href="../s.svg#a"/><image href="../i.png" /></svg>',
        '<meta http-equiv="refresh" content="0; url=../2026.1/en/index.html">',
        '<p data-src="../e.js" data-href="../draft/en/"></p>',
      ].join(''),
    );
  });

  it.each([
    ['<link rel="canonical" href="/draft/en/x.html">'],
    ['<link href="/draft/en/x.html" rel="canonical">'],
    ['<a href="//example.org/x">'],
    ['<a href="https://example.org/x">'],
    ['<a href="x.html">'],
    ['<a href="#x">'],
    ['<a href="mailto:a@b.org">'],
    ['<base href="/x">'],
    ['<meta name="description" content="/x is a path">'],
    ['<p title="/x">&lt;a href="/x"&gt;</p>'],
    ['<!-- <a href="/x"> -->'],
    ['<script type="application/json">{"a":"<a href=\\"/x\\">"}</script>'],
    ['<textarea><a href="/x"></textarea>'],
  ])('leaves %s as it is', (html) => {
    expect(relativeHtml(html, '/a/b.html')).toBe(html);
  });

  it('keeps entities and every other byte', () => {
    const html = '<P CLASS = x ><A  HREF = "/s.html?a=1&amp;b=2" hidden>Ж &amp; é</A>';
    expect(relativeHtml(html, '/s/t.html')).toBe(html.replace('"/s.html', '"../s.html'));
  });

  it('changes nothing when run twice', () => {
    const once = relativeHtml('<a href="/draft/en/x.html#y">', page);
    expect(relativeHtml(once, page)).toBe(once);
  });
});

describe('relativeCss', () => {
  it('rewrites root-absolute URLs, quoted or not', () => {
    const css = `a{src:url(/_astro/f.woff2)}b{src:url("/g.png")}c{src:url( '/_astro/h.png' )}`;
    expect(relativeCss(css, '/_astro/a.css')).toBe(
      `a{src:url(f.woff2)}b{src:url("../g.png")}c{src:url( 'h.png' )}`,
    );
  });

  it('leaves other URLs as they are', () => {
    const css = 'a{src:url(//x/y)}b{src:url(https://x/y)}c{src:url(#d)}d{src:url(e.png)}';
    expect(relativeCss(css, '/_astro/a.css')).toBe(css);
  });
});
