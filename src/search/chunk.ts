/**
 * A chunk is one file of a Pagefind index, handed to the browser by a classic script that calls
 * `__pf("<name>", "<base64>")`. Browsers refuse `fetch` on `file://`, but not this.
 * The page side is in `src/client/search/chunks.ts`.
 */

/** Gives the script that brings a chunk, by the name that Pagefind asks for: `index/en_98b62ca.pf_index` is in `i-en_98b62ca.js`. */
export function scriptOfChunk(name: string): string {
  for (const [pattern, letter] of OWN_SCRIPTS) {
    const id = pattern.exec(name)?.[1];
    if (id) return `${letter}-${id}.js`;
  }
  return ENTRY_SCRIPT;
}

/** The folder of the scripts inside a language of an edition. */
export const CHUNK_FOLDER = 'pf';

/** The first script a search loads; the only one whose name does not change with its content. */
export const ENTRY_SCRIPT = 'entry.js';

/** What every search page needs at once (entry, meta, filters) travels in the entry script: six requests become one. */
const OWN_SCRIPTS: readonly [pattern: RegExp, letter: string][] = [
  [/^index\/(.+)\.pf_index$/, 'i'],
  [/^fragment\/(.+)\.pf_fragment$/, 'f'],
  [/^wasm\.(.+)\.pagefind$/, 'w'],
];
