/** The few facts that code needs to know about the site. Everything the site says lives in `content/`. */
export const site = {
  name: 'Open & Secure',
  /** Languages with pages, first the one that the others are translated from. */
  languages: ['en'],
  /** The six collections, in the order of the menu. */
  collections: ['guides', 'standards', 'lessons', 'concept', 'activities', 'institutions'],
  /** Origin and path the site is published at, e.g. `https://example.org/kb`, or null until somebody publishes it. */
  publicAddress: null,
  /** Address of the public repository, e.g. `https://example.org/kb.git` without `.git`, or null. */
  repository: null,
  /**
   * Authority and date of the tag ids in feeds (RFC 4151). Never change it once a feed has been read: readers of feeds
   * would see every entry anew. `.invalid` belongs to nobody (RFC 2606).
   */
  tagAuthority: 'open-and-secure.invalid,2026',
} as const satisfies Site;

/**
 * Content-Security-Policy of every page, in a meta tag so that it also holds from disk: nothing from elsewhere, no inline
 * script or style. WebAssembly is for search.
 */
export const POLICY =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'";

export const collections = site.collections;

/** Lists made across the collections, each with an address of its own. */
export const registers = [
  'practices',
  'topics',
  'aims',
  'glossary',
  'timeline',
  'countries',
  'sources',
  'a-z',
] as const;

/** One of the six collections of pages. */
export type Collection = (typeof site.collections)[number];

interface Site {
  name: string;
  languages: readonly string[];
  collections: readonly string[];
  publicAddress: string | null;
  repository: string | null;
  tagAuthority: string;
}
