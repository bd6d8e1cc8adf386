/** The search itself, one script for the search page and the dialog. `search-opener.ts` adds it when somebody searches. */
import { searchEditions } from './search/all-editions.ts';
import { chunkOpener, type Chunks } from './search/chunks.ts';
import { openSearch, wasmLoader, type SearchEngine } from './search/engine.ts';
import { loadWords } from './search/words.ts';
import { CHUNK_FOLDER } from '../search/chunk.ts';
import { makeSearchDialog } from './search-dialog.ts';
import { mountSearchPage } from './search-page.ts';
import type { PanelOptions } from './search/panel.ts';
import type { SearchWords } from '../wording/search-words.ts';

const opener = document.querySelector<HTMLElement>('[data-search-open]')!;
const folder = opener.dataset['href']!;
void loadWords(folder).then(start, () => document.dispatchEvent(new Event('search:failed')));

function start(words: SearchWords): void {
  const { lang } = document.documentElement;
  const options = { words, lang, search: searcher(words, lang) };
  const container = document.querySelector('[data-search-page]');
  if (container) {
    document.addEventListener('search:open', mountSearchPage(container, options).focus);
    return;
  }
  const open = makeSearchDialog(options);
  document.addEventListener('search:open', open);
  open();
}

/** Searches the edition at hand or all of them. No index is opened before it is searched. */
function searcher({ editions }: SearchWords, lang: string): PanelOptions['search'] {
  const chunksIn = chunkOpener(import.meta.env.DEV);
  const loadOnce = wasmLoader();
  const indexes = editions.map(({ id, label, folder: path, renamed }) => {
    const home = folder + path;
    const chunks = (): Chunks => chunksIn(`${home}${CHUNK_FOLDER}/`);
    return {
      id,
      label,
      renamed,
      isOwn: path === '',
      open: keepOpen(() => openSearch(home, lang, chunks(), loadOnce)),
    };
  });
  const own = indexes.find(({ isOwn }) => isOwn)!;
  return async ({ query, filters, inAllEditions }) =>
    inAllEditions
      ? searchEditions(indexes, own.id, query, filters)
      : (await own.open()).search(query, filters);
}

/** Opens the index at the first search; after a failure the next search tries again. */
function keepOpen(open: () => Promise<SearchEngine>): () => Promise<SearchEngine> {
  let engine: Promise<SearchEngine> | undefined;
  return () =>
    (engine ??= open().catch((error: unknown) => {
      engine = undefined;
      throw error;
    }));
}
