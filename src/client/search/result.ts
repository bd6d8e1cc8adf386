import type { PagefindPage, PagefindPart } from 'virtual:pagefind-core';
import { parseExcerpt, withoutTitle, type Segment } from './excerpt.ts';

/**
 * Turns a page that Pagefind found into what a reader sees of it, with the best `hitsShown` places inside it; `baseHref`
 * comes before every address.
 */
export function toResult(page: PagefindPage, baseHref: string, hitsShown = HITS_SHOWN): Result {
  const title = page.meta['title'] ?? page.url;
  return {
    href: hrefOf(page.url, baseHref),
    title,
    collection: page.filters['collection']?.[0] ?? null,
    excerpt: withoutTitle(parseExcerpt(page.excerpt), title),
    hits: bestParts(page.sub_results, hitsShown).map((part) => toHit(part, baseHref)),
    editions: [],
  };
}

function toHit(part: PagefindPart, baseHref: string): Hit {
  return {
    kind: part.anchor?.element === 'section' ? 'practice' : 'section',
    href: hrefOf(part.url, baseHref),
    title: part.title,
    excerpt: withoutTitle(parseExcerpt(part.excerpt), part.title),
    score: scoreOf(part),
    editions: [],
  };
}

/** Keeps the parts that answer best, in the order of the page. */
function bestParts(parts: PagefindPart[], hitsShown: number): PagefindPart[] {
  const inside = parts.filter((part) => part.anchor);
  const best = [...inside].sort((a, b) => scoreOf(b) - scoreOf(a)).slice(0, hitsShown);
  return inside.filter((part) => best.includes(part));
}

function scoreOf(part: PagefindPart): number {
  return part.weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
}

function hrefOf(url: string, baseHref: string): string {
  return baseHref + url.replace(/^\//, '');
}

/** More places of one page would hide the next page. */
export const HITS_SHOWN = 3;

/** A page that was found. */
export interface Result {
  /** Address as seen from the page that shows it. */
  href: string;
  title: string;
  /** Value of the filter `collection`, if the page has one. */
  collection: string | null;
  excerpt: Segment[];
  /** The places inside the page that answer best. */
  hits: Hit[];
  /** Where it was found, when all editions were searched. */
  editions: EditionLink[];
}

/** A section or practice inside a page. */
export interface Hit {
  kind: 'section' | 'practice';
  href: string;
  title: string;
  excerpt: Segment[];
  /** The higher, the better. */
  score: number;
  /** Where it was found, when all editions were searched. */
  editions: EditionLink[];
}

/** A page or a place in it as an edition has it. */
export interface EditionLink {
  /** `Edition 2026.1`. */
  label: string;
  /** Address as seen from the page that shows it. */
  href: string;
}
