/** The budgets that DESIGN sets and the published figures beside them. */
export const BUDGETS = {
  /** Wall time of 200 pages, ours to plain Astro + MDX + Pagefind with remark-gfm and rehype-slug. */
  buildRatio: 1.3,
  /** First view of a typical guide, Brotli, fonts left out. */
  guideBytes: 20_000,
  guideRequests: 4,
  /** Script loaded before a reader searches, Brotli. */
  scriptBytes: 6_000,
  fontBytes: 60_000,
  /** First result after the first key, on a local server. */
  firstResultMs: 450,
  /** A whole cold search page, assets included. */
  searchRequests: 16,
  /** A page of an edition to a page from MDX: a fifth. */
  frozenRatio: 0.2,
  /** Redline of a page of 2,000 words. */
  redlineMs: 50,
} as const;

/** Not measured here: the packages are none of ours. They come from the trial of the design in November 2026. */
export const YARDSTICKS = [
  ['first view of the same text, Brotli', 'bare Astro 3 kB in 3 requests'],
  ['', 'Starlight 45 kB in 9'],
  ['', 'Docusaurus 220 kB'],
  ['', 'VitePress 248 kB'],
  ['', 'Antora 429 kB'],
  ['first result of plain Pagefind', '450 to 550 ms, 13 requests after the page'],
] as const;
