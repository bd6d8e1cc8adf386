/** The search itself, one script for the search page and the dialog. `search-opener.ts` adds it when somebody searches. */
import { openChunks } from './search/chunks.ts';
import { openSearch, type SearchEngine } from './search/engine.ts';
import { loadWords } from './search/words.ts';
import { CHUNK_FOLDER } from '../search/chunk.ts';
import { makeSearchDialog } from './search-dialog.ts';
import { mountSearchPage } from './search-page.ts';

const opener = document.querySelector<HTMLElement>('[data-search-open]')!;
const folder = opener.dataset['href']!;
void loadWords(folder).then(start, () => document.dispatchEvent(new Event('search:failed')));

function start(words: Awaited<ReturnType<typeof loadWords>>): void {
  const { lang } = document.documentElement;
  const options = { words, lang, open: openOnce(folder, lang) };
  const container = document.querySelector('[data-search-page]');
  if (container) {
    document.addEventListener('search:open', mountSearchPage(container, options).focus);
    return;
  }
  const open = makeSearchDialog(options);
  document.addEventListener('search:open', open);
  open();
}

/** Opens the index at the first search; after a failure the next search tries again. */
function openOnce(baseHref: string, lang: string): () => Promise<SearchEngine> {
  let engine: Promise<SearchEngine> | undefined;
  const open = (): Promise<SearchEngine> =>
    openSearch(baseHref, lang, openChunks(`${baseHref}${CHUNK_FOLDER}/`, import.meta.env.DEV));
  return () =>
    (engine ??= open().catch((error: unknown) => {
      engine = undefined;
      throw error;
    }));
}
