/** What the search uses of Pagefind's browser code; made by `src/search/pagefind-core.ts`. */
declare module 'virtual:pagefind-core' {
  export class PagefindInstance {
    constructor(options: PagefindOptions);
    /** Pagefind calls this in place of `fetch`; whoever makes an instance sets it. */
    load: (name: string) => Promise<PagefindFile>;
    /** Called by `init`; whoever opens several indexes sets it. */
    loadWasm: (language: string) => Promise<void>;
    init(lang: string, options: { load_wasm: true }): Promise<void>;
    /** Counts for the whole index. */
    filters(): Promise<PagefindCounts>;
    /** `null` finds all pages that the filters let through. */
    search(
      query: string | null,
      options: { filters: Record<string, string> },
    ): Promise<PagefindResponse>;
  }

  export interface PagefindOptions {
    basePath: string;
    baseUrl: string;
    excerptEllipsis: string;
    ranking: { metaWeights: Record<string, number> };
  }

  export interface PagefindFile {
    ok: true;
    arrayBuffer(): Promise<ArrayBufferLike>;
    json(): Promise<unknown>;
  }

  export interface PagefindResponse {
    results: PagefindMatch[];
    /** Counts among the results. */
    filters: PagefindCounts;
  }

  export interface PagefindMatch {
    id: string;
    score: number;
    data(): Promise<PagefindPage>;
  }

  export interface PagefindPage {
    /** From the folder that was indexed, with a leading slash. */
    url: string;
    meta: Record<string, string>;
    filters: Record<string, string[]>;
    /** Text with `<mark>`, in which `<` and `>` are escaped and `&` is not. */
    excerpt: string;
    sub_results: PagefindPart[];
  }

  export interface PagefindPart {
    url: string;
    title: string;
    excerpt: string;
    /** Left out for the part of the page above its first anchor. */
    anchor?: { element: string; id: string };
    weighted_locations: { balanced_score: number }[];
  }

  /** By filter, then by value. */
  export type PagefindCounts = Record<string, Record<string, number>>;
}
