/**
 * Makes root-absolute URLs relative to the file that holds them, so that the same bytes work at any path and from disk.
 * Only URLs that begin with a single `/` are touched; every other byte stays as it was written.
 */
import { readTags, splice, type Attribute, type Span, type Tag } from './tags.ts';

/**
 * Rewrites the URLs in the attributes of a page. `pagePath` is root-absolute (`/draft/en/guides/x.html`).
 * A canonical link stays as it is, and a link to an anchor of the page itself becomes `#anchor`.
 */
export function relativeHtml(html: string, pagePath: string): string {
  const changes = findUrls(html).map(({ start, end }) => ({
    start,
    end,
    to: relativeUrl(html.slice(start, end), pagePath),
  }));
  return splice(html, changes);
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

/** Whether the value of an attribute is one URL. */
export function isUrlAttribute(tagName: string, attributeName: string): boolean {
  return attributeName === 'href'
    ? TAGS_WITH_HREF.has(tagName)
    : ATTRIBUTES_WITH_URL.has(attributeName);
}

function splitSuffix(url: string): [path: string, suffix: string] {
  const end = url.search(/[?#]/);
  return end < 0 ? [url, ''] : [url.slice(0, end), url.slice(end)];
}

/** Collects the places of all root-absolute URLs, in the order of the text. */
function findUrls(html: string): Span[] {
  return readTags(html).flatMap((tag) => urlsOfTag(tag, html));
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
  return isUrlAttribute(tagName, attributeName) ? WHOLE_URL : null;
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
