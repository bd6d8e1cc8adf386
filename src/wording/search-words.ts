/** All words that search shows: what the site writes into `search-words.js` and the search scripts read. */
export interface SearchWords {
  /** Name of the dialog and label of the field: `Search`. */
  label: string;
  /** Inside the empty field. */
  placeholder: string;
  /** Name of the button that closes the dialog. */
  close: string;
  /** Before anything is typed. */
  empty: string;
  /** While the index is on its way. */
  loading: string;
  /** With `{count}` and `{query}`. */
  results: PluralForms;
  /** When only filters are chosen; with `{count}`. */
  resultsOfFilters: PluralForms;
  /** When no page holds all the words and these pages hold some; with `{count}` and `{query}`. */
  resultsPartial: PluralForms;
  /** With `{query}`. */
  none: string;
  /** Button that shows more results. */
  more: string;
  /** With `{reason}`, one of `reasons`. */
  failed: string;
  /** Why search cannot run; `missing` and `damaged` with `{file}`. */
  reasons: Record<FailureReason, string>;
  /** The choice in every filter that filters nothing: `All`. */
  filterAll: string;
  /** What stands before the title of a hit inside a page: `Section`, `Practice`. */
  hits: { section: string; practice: string };
  /** The filters in the order they are shown, with their labels: `{"collection": "Collection", …}`. */
  filters: Record<string, string>;
  /** Labels of filter values, in the order they are shown; a value without one shows as it is. */
  labels: Record<string, Record<string, string>>;
  /** The editions in this language, the newest published one first and the draft last. */
  editions: SearchedEdition[];
  /** Words of the choice between this edition and all. */
  edition: {
    /** Of the choice: `Edition`. */
    label: string;
    /** `This edition`. */
    this: string;
    /** `All editions`. */
    all: string;
    /** Before the editions that a hit is in: `In:`. */
    inEditions: string;
    /** With `{edition}` and `{reason}`, one of `reasons`. */
    missing: string;
  };
}

/** An edition that can be searched. */
export interface SearchedEdition {
  /** `draft` or an id such as `2026.1`. */
  id: string;
  /** `Edition 2026.1`. */
  label: string;
  /** Its folder as seen from that of the edition at hand, `../../2026.1/en/`; for the edition at hand itself, empty. */
  folder: string;
  /**
   * Pages of it (`guides/joint-patrols`), and sections and practices on them (with `#id`), that later editions have renamed, and
   * what they are called now. What goes along with its page is not named.
   */
  renamed: Record<string, string>;
}

/** CLDR plural forms, as `Intl.PluralRules` names them: `{"one": "…", "other": "…"}`, in Russian also `few` and `many`. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * - `missing`: a file of the index could not be loaded
 * - `damaged`: a file was loaded and does not hold what it should
 * - `wasm`: the browser or a policy does not allow WebAssembly
 * - `unbuilt`: this is the live preview, which has no index
 */
export type FailureReason = 'missing' | 'damaged' | 'wasm' | 'unbuilt';
