import { PagefindInstance } from 'virtual:pagefind-core';
import type { PagefindCounts, PagefindMatch, PagefindResponse } from 'virtual:pagefind-core';
import type { Chunks } from './chunks.ts';
import { SearchFailure } from './failure.ts';
import { toResult, type Result } from './result.ts';

/**
 * Opens the index of one language of an edition. `baseHref` is the folder of that edition and language as seen from the
 * page, with a slash at the end; the addresses of the results begin with it. Rejects with a {@link SearchFailure}.
 */
export async function openSearch(
  baseHref: string,
  lang: string,
  chunks: Chunks,
): Promise<SearchEngine> {
  if (typeof WebAssembly !== 'object') throw new SearchFailure('wasm');
  const failures: unknown[] = [];
  const pagefind = connect(chunks, failures);
  const guard: Guard = (work) => unmask(work, failures);
  await guard(pagefind.init(lang, { load_wasm: true })).catch((error: unknown) => {
    throw error instanceof SearchFailure ? error : new SearchFailure('wasm', '', { cause: error });
  });
  await guard(pagefind.filters());
  return { search: (query, filters) => guard(search(pagefind, baseHref, query, filters, guard)) };
}

function connect(chunks: Chunks, failures: unknown[]): PagefindInstance {
  const pagefind = new PagefindInstance({
    basePath: BASE_PATH,
    baseUrl: '/',
    excerptEllipsis: '…',
    ranking: { metaWeights: { title: 5, aliases: 4 } },
  });
  pagefind.load = async (url) => {
    const name = url.slice(BASE_PATH.length).replace(/\?.*$/, '');
    const bytes = await chunks.load(name).catch((error: unknown) => {
      failures.push(error);
      throw error;
    });
    return {
      ok: true,
      arrayBuffer: async () => bytes.buffer,
      json: async () => JSON.parse(new TextDecoder().decode(bytes)) as unknown,
    };
  };
  return pagefind;
}

/** Pagefind swallows some errors and wraps others: the first file that failed meanwhile is the true reason. */
async function unmask<Value>(work: Promise<Value>, failures: unknown[]): Promise<Value> {
  const takeFirst = (): unknown => failures.splice(0)[0];
  const value = await work.catch((error: unknown) => {
    throw takeFirst() ?? error;
  });
  const swallowed = takeFirst();
  if (swallowed) throw swallowed;
  return value;
}

async function search(
  pagefind: PagefindInstance,
  baseHref: string,
  query: string,
  filters: ChosenFilters,
  guard: Guard,
): Promise<Results> {
  const ask = (filters: ChosenFilters): Promise<PagefindResponse> =>
    pagefind.search(query.trim() || null, { filters });
  const response = await ask(filters);
  const isPartial = response.results.length === 0 && isSeveralWords(query);
  const matches = isPartial ? await searchAnyWord(pagefind, query, filters) : response.results;
  const load = (match: PagefindMatch): Promise<Result> =>
    match.data().then((page) => toResult(page, baseHref));
  return {
    count: matches.length,
    isPartial: isPartial && matches.length > 0,
    filters: await countChoices(response.filters, filters, ask),
    load: (from, to) => guard(Promise.all(matches.slice(from, to).map(load))),
  };
}

/** A filter that is set counts what its other values would find, so that the reader can change over. */
async function countChoices(
  counts: PagefindCounts,
  chosen: ChosenFilters,
  ask: (filters: ChosenFilters) => Promise<PagefindResponse>,
): Promise<FilterCounts> {
  const others = Object.keys(chosen).map(async (name) => {
    const { [name]: _, ...rest } = chosen;
    return [name, (await ask(rest)).filters[name] ?? {}] as const;
  });
  return { ...counts, ...Object.fromEntries(await Promise.all(others)) };
}

/** Pagefind wants all the words of a question on the page. When no page has them, a page with some is better than none. */
async function searchAnyWord(
  pagefind: PagefindInstance,
  query: string,
  filters: ChosenFilters,
): Promise<PagefindMatch[]> {
  const words = query.replaceAll('"', ' ').trim().split(/\s+/);
  const responses = await Promise.all(words.map((word) => pagefind.search(word, { filters })));
  const found = new Map<string, Candidate>();
  for (const match of responses.flatMap((response) => response.results)) {
    const { best, total } = found.get(match.id) ?? { best: match, total: 0 };
    const isBetter = match.score > best.score;
    found.set(match.id, { best: isBetter ? match : best, total: total + match.score });
  }
  return [...found.values()].sort((a, b) => b.total - a.total).map(({ best }) => best);
}

function isSeveralWords(query: string): boolean {
  return /\S\s+\S/.test(query);
}

/** Any path that Pagefind takes for a folder: it stands before every name it asks for. */
const BASE_PATH = '/pf/';

export interface SearchEngine {
  /** Finds pages; an empty query finds all that the filters let through. Rejects with a {@link SearchFailure}. */
  search(query: string, filters: ChosenFilters): Promise<Results>;
}

export interface Results {
  /** How many pages were found. */
  count: number;
  /** Whether no page holds all the words, and these hold some. */
  isPartial: boolean;
  /** How many pages each choice would find. */
  filters: FilterCounts;
  /** Gives the results from one place (counting from 0) up to another, best first. */
  load(from: number, to: number): Promise<Result[]>;
}

/** One value for each filter that is set. */
export type ChosenFilters = Record<string, string>;
/** By filter, then by value. */
export type FilterCounts = Record<string, Record<string, number>>;

type Guard = <Value>(work: Promise<Value>) => Promise<Value>;

interface Candidate {
  best: PagefindMatch;
  total: number;
}
