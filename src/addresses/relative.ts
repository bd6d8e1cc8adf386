/**
 * Makes root-absolute URLs relative to the file that holds them, so that the same bytes work at any path and from disk.
 * Only URLs that begin with a single `/` are touched; every other byte stays as it was written.
 */
import { Tokenizer } from 'htmlparser2';

/**
 * Rewrites the URLs in the attributes of a page. `pagePath` is root-absolute (`/draft/en/guides/x.html`).
 * A canonical link stays as it is, and a link to an anchor of the page itself becomes `#anchor`.
 */
export function relativeHtml(html: string, pagePath: string): string {
  return splice(html, findUrls(html), (url) => relativeUrl(url, pagePath));
}

/** Rewrites `url(/…)` in a style sheet. `filePath` is root-absolute (`/_astro/base.css`). */
export function relativeCss(css: string, filePath: string): string {
  return css.replace(CSS_URL, (_, open: string, url: string) => open + relativeUrl(url, filePath));
}

/** Prints a root-absolute URL as seen from the file at `fromPath`; `./` stands for the folder of that file. */
export function relativeUrl(url: string, fromPath: string): string {
  const [path, suffix] = splitSuffix(url);
  if (path === fromPath && suffix.startsWith('#')) return suffix;
  const from = fromPath.split('/').slice(0, -1);
  const to = path.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  const steps = '../'.repeat(from.length - shared) + to.slice(shared).join('/');
  return (steps || './') + suffix;
}

function splitSuffix(url: string): [path: string, suffix: string] {
  const end = url.search(/[?#]/);
  return end < 0 ? [url, ''] : [url.slice(0, end), url.slice(end)];
}

/** Collects the places of all root-absolute URLs, in the order of the text. */
function findUrls(html: string): Span[] {
  const found: Span[] = [];
  let tag: Tag = { name: '', attributes: [] };
  const ignore = (): void => {};
  const closeTag = (): void => {
    found.push(...urlsOfTag(tag, html));
    tag = { name: '', attributes: [] };
  };
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: false },
    {
      onopentagname: (start, end) =>
        (tag = { name: html.slice(start, end).toLowerCase(), attributes: [] }),
      onattribname: (start, end) =>
        tag.attributes.push({ name: html.slice(start, end).toLowerCase(), start: end, end }),
      onattribdata: (start, end) => widen(tag.attributes.at(-1)!, start, end),
      onopentagend: closeTag,
      onselfclosingtag: closeTag,
      onattribend: ignore,
      onattribentity: ignore,
      oncdata: ignore,
      onclosetag: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
      ontext: ignore,
      ontextentity: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return found;
}

/** A value can arrive in several pieces; together they are one stretch of the text. */
function widen(attribute: Attribute, start: number, end: number): void {
  const isFirstPiece = attribute.start === attribute.end;
  if (isFirstPiece) attribute.start = start;
  attribute.end = end;
}

function urlsOfTag({ name, attributes }: Tag, html: string): Span[] {
  const isCanonical = attributes.some(
    (attribute) =>
      attribute.name === 'rel' && html.slice(attribute.start, attribute.end) === 'canonical',
  );
  if (name === 'link' && isCanonical) return [];
  return attributes.flatMap((attribute) => urlsOfAttribute(name, attribute, html));
}

function urlsOfAttribute(tagName: string, attribute: Attribute, html: string): Span[] {
  const pattern = patternFor(tagName, attribute.name);
  if (!pattern) return [];
  const value = html.slice(attribute.start, attribute.end);
  return [...value.matchAll(pattern)].map((match) => {
    const start = attribute.start + match.index + match[0].length - match[1]!.length;
    return { start, end: start + match[1]!.length };
  });
}

function patternFor(tagName: string, attributeName: string): RegExp | null {
  if (attributeName === 'srcset' || attributeName === 'imagesrcset') return URLS_IN_SRCSET;
  if (attributeName === 'content') return tagName === 'meta' ? URL_OF_REFRESH : null;
  if (attributeName === 'href') return TAGS_WITH_HREF.has(tagName) ? WHOLE_URL : null;
  return ATTRIBUTES_WITH_URL.has(attributeName) ? WHOLE_URL : null;
}

function splice(text: string, spans: Span[], replace: (part: string) => string): string {
  let done = 0;
  let result = '';
  for (const { start, end } of spans) {
    result += text.slice(done, start) + replace(text.slice(start, end));
    done = end;
  }
  return result + text.slice(done);
}

/** Each pattern captures the URL and nothing after it. */
const WHOLE_URL = /^\s*(\/(?!\/)\S*)/g;
const URLS_IN_SRCSET = /(?:^|,)\s*(\/(?!\/)[^\s,]*)/g;
const URL_OF_REFRESH = /^\s*\d+\s*;\s*url=(\/(?!\/)\S*)/gi;
const CSS_URL = /(url\(\s*["']?)(\/(?!\/)[^"')\s]*)/g;

const TAGS_WITH_HREF = new Set(['a', 'area', 'link', 'use', 'image']);
/** `data-src` and `data-href` are ours: addresses that scripts read from the page. */
const ATTRIBUTES_WITH_URL = new Set([
  'src',
  'poster',
  'action',
  'formaction',
  'data',
  'cite',
  'data-src',
  'data-href',
]);

interface Span {
  start: number;
  end: number;
}

interface Attribute extends Span {
  name: string;
}

interface Tag {
  name: string;
  attributes: Attribute[];
}
