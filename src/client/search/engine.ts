import { PagefindInstance } from 'virtual:pagefind-core';
import type {
  PagefindCounts,
  PagefindMatch,
  PagefindPage,
  PagefindResponse,
} from 'virtual:pagefind-core';
import type { Chunks } from './chunks.ts';
import { SearchFailure } from './failure.ts';
import { toResult, type Result } from './result.ts';
import { withoutSmallWords } from './small-words.ts';
import { isSeveralWords } from './state.ts';

/**
 * Opens the index of one language of an edition. `baseHref` is the folder of that edition and language as seen from the
 * page, with a slash at the end; the addresses of the results begin with it. Engines of one page share one `loadOnce`, see
 * {@link wasmLoader}. Rejects with a {@link SearchFailure}.
 */
export async function openSearch(
  baseHref: string,
  lang: string,
  chunks: Chunks,
  loadOnce = wasmLoader(),
): Promise<SearchEngine> {
  if (typeof WebAssembly !== 'object') throw new SearchFailure('wasm');
  const failures: unknown[] = [];
  const pagefind = connect(chunks, failures, loadOnce);
  const guard: Guard = (work) => unmask(work, failures);
  await guard(pagefind.init(lang, { load_wasm: true })).catch((error: unknown) => {
    throw error instanceof SearchFailure ? error : new SearchFailure('wasm', '', { cause: error });
  });
  await guard(pagefind.filters());
  const places = new Map<string, PlaceOfMatch>();
  return {
    search: (query, filters) =>
      guard(search(pagefind, baseHref, withoutSmallWords(query, lang), filters, guard)),
    find: (query, filterSets, anyWord) =>
      guard(
        find({ pagefind, baseHref, places }, withoutSmallWords(query, lang), filterSets, anyWord),
      ),
  };
}

/**
 * All indexes are read by one WebAssembly: loading it again would take the memory from those that are open. Attempts
 * wait for one another, and after one that succeeded there is nothing to do.
 */
export function wasmLoader(): LoadOnce {
  let last: Promise<void> | undefined;
  return (load) => (last = last ? last.catch(load) : load());
}

function connect(chunks: Chunks, failures: unknown[], loadOnce: LoadOnce): PagefindInstance {
  const pagefind = new PagefindInstance({
    basePath: BASE_PATH,
    baseUrl: '/',
    excerptEllipsis: '…',
    // An alias is there to be typed: with less weight, short pages that hold the word often come before the page it names.
    ranking: { metaWeights: { title: 5, aliases: 16 } },
  });
  const loadWasm = pagefind.loadWasm.bind(pagefind);
  pagefind.loadWasm = (language) => loadOnce(() => loadWasm(language));
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
    missing: [],
  };
}

/** Finds where each match is, which takes the text of all of them; what a reader sees of a page is made when it is shown. */
async function find(
  { pagefind, baseHref, places }: OpenIndex,
  query: string,
  filterSets: ChosenFilters[],
  anyWord: boolean,
): Promise<EditionMatch[][]> {
  const placeOf = async (match: PagefindMatch): Promise<PlaceOfMatch> => {
    const known = places.get(match.id);
    if (known) return known;
    const { url, filters }: PagefindPage = await match.data();
    places.set(match.id, { place: url, filters });
    return { place: url, filters };
  };
  const toMatch = async (match: PagefindMatch): Promise<EditionMatch> => ({
    ...(await placeOf(match)),
    score: match.score,
    load: async () => toResult(await match.data(), baseHref, Infinity),
  });
  const findWith = async (filters: ChosenFilters): Promise<EditionMatch[]> => {
    const matches = anyWord
      ? await searchAnyWord(pagefind, query, filters)
      : (await pagefind.search(query.trim() || null, { filters })).results;
    return Promise.all(matches.map(toMatch));
  };
  return Promise.all(filterSets.map(findWith));
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

/** Any path that Pagefind takes for a folder: it stands before every name it asks for. */
const BASE_PATH = '/pf/';

export interface SearchEngine {
  /** Finds pages; an empty query finds all that the filters let through. Rejects with a {@link SearchFailure}. */
  search(query: string, filters: ChosenFilters): Promise<Results>;
  /**
   * Finds pages for each of several sets of filters, for somebody who puts them together with those of other editions;
   * with `anyWord` those that hold some of the words. Rejects with a {@link SearchFailure}.
   */
  find(query: string, filterSets: ChosenFilters[], anyWord: boolean): Promise<EditionMatch[][]>;
}

/** A page that was found in this edition. */
export interface EditionMatch extends PlaceOfMatch {
  /** The higher, the better. */
  score: number;
  /** Gives what a reader sees of the page, with all places that answer. */
  load(): Promise<Result>;
}

/** Loads the WebAssembly by the function given, unless it is there. */
export type LoadOnce = (load: () => Promise<void>) => Promise<void>;

export interface Results {
  /** How many pages were found. */
  count: number;
  /** Whether no page holds all the words, and these hold some. */
  isPartial: boolean;
  /** How many pages each choice would find. */
  filters: FilterCounts;
  /** Gives the results from one place (counting from 0) up to another, best first. */
  load(from: number, to: number): Promise<Result[]>;
  /** Editions that could not be searched, with the reason. */
  missing: { label: string; error: unknown }[];
}

/** One value for each filter that is set. */
export type ChosenFilters = Record<string, string>;
/** By filter, then by value. */
export type FilterCounts = Record<string, Record<string, number>>;

type Guard = <Value>(work: Promise<Value>) => Promise<Value>;

interface OpenIndex {
  pagefind: PagefindInstance;
  baseHref: string;
  /** Of the matches met so far, by their id. */
  places: Map<string, PlaceOfMatch>;
}

interface PlaceOfMatch {
  /** Address inside the edition: `/guides/joint-patrols.html`. */
  place: string;
  /** Values of the page by filter. */
  filters: Record<string, string[]>;
}

interface Candidate {
  best: PagefindMatch;
  total: number;
}
