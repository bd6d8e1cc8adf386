import { element } from './element.ts';
import type { Results, SearchEngine } from './engine.ts';
import { explainFailure } from './failure.ts';
import { filterFields, readChoices, showChoices } from './filter-fields.ts';
import { moveBetweenResults } from './keyboard.ts';
import { resultItem } from './result-list.ts';
import { isEmptyState, type SearchState } from './state.ts';
import { countWords, fillIn } from './words.ts';
import type { SearchWords } from '../../wording/search-words.ts';

/**
 * Makes the field, the filters, the count and the list of results, and keeps them up to date while the reader types.
 * The search page and the dialog both show one.
 */
export function makePanel(options: PanelOptions): Panel {
  const { words, onChange } = options;
  const parts = makeParts(words);
  const { form, input, filters, list, count, more } = parts;
  const run = makeRunner(parts, options);
  const change = (): void => {
    const state = { query: input.value, filters: readChoices(filters) };
    onChange(state);
    run(state);
  };
  input.addEventListener('input', debounce(change));
  filters.addEventListener('change', change);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    list.querySelector('a')?.focus();
  });
  const root = element('div', { class: 'search-panel' }, form, count, list, more);
  root.addEventListener('keydown', moveBetweenResults);
  return {
    root,
    focus: () => input.select(),
    show(state) {
      input.value = state.query;
      run(state);
    },
  };
}

/** Gives the function that searches and shows; an answer that comes after a newer question is dropped. */
function makeRunner(
  parts: Parts,
  { words, lang, open }: PanelOptions,
): (state: SearchState) => void {
  let latest = 0;
  return (state) => {
    const turn = ++latest;
    const isStale = (): boolean => turn !== latest;
    openSaying(open, parts.count, words)
      .then((engine) => engine.search(state.query, state.filters))
      .then((results) => showResults(parts, results, state, { words, lang, isStale }))
      .catch((error: unknown) => {
        if (!isStale()) showFailure(parts, explainFailure(error, words));
      });
  };
}

function makeParts(words: SearchWords): Parts {
  const input = element('input', {
    type: 'search',
    name: 'q',
    placeholder: words.placeholder,
    'aria-label': words.label,
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const filters = filterFields(words);
  return {
    input,
    filters,
    form: element('form', { role: 'search', class: 'search-form' }, input, filters),
    count: element(
      'p',
      { class: 'search-count', 'data-search-count': '', role: 'status', 'aria-live': 'polite' },
      words.empty,
    ),
    list: element('ol', { class: 'search-results' }),
    more: element('button', { type: 'button', class: 'search-more', hidden: '' }, words.more),
  };
}

/** Opening takes a moment the first time only; the reader is told then. */
async function openSaying(
  open: () => Promise<SearchEngine>,
  count: HTMLElement,
  words: SearchWords,
): Promise<SearchEngine> {
  const timer = setTimeout(() => (count.textContent = words.loading), LOADING_AFTER_MS);
  return open().finally(() => clearTimeout(timer));
}

async function showResults(
  { filters, list, count, more }: Parts,
  results: Results,
  state: SearchState,
  { words, lang, isStale }: ShowOptions,
): Promise<void> {
  const isEmpty = isEmptyState(state);
  const total = isEmpty ? 0 : results.count;
  const makeItems = async (from: number): Promise<HTMLElement[]> => {
    const loaded = await results.load(from, Math.min(total, from + RESULTS_AT_ONCE));
    return loaded.map((result) => resultItem(result, words));
  };
  const first = await makeItems(0);
  if (isStale()) return;
  list.replaceChildren(...first);
  count.textContent = isEmpty ? words.empty : describe(results, state, words, lang);
  showChoices(filters, results.filters, state.filters, words);
  more.hidden = first.length >= total;
  more.onclick = async () => {
    const items = await makeItems(list.childElementCount);
    if (isStale()) return;
    list.append(...items);
    more.hidden = list.childElementCount >= total;
    items[0]?.querySelector('a')?.focus();
  };
}

function showFailure({ list, count, more }: Parts, explanation: string): void {
  list.replaceChildren();
  more.hidden = true;
  count.textContent = explanation;
}

function describe(
  { count, isPartial }: Results,
  { query }: SearchState,
  words: SearchWords,
  lang: string,
): string {
  if (count === 0) return fillIn(words.none, { query });
  if (query.trim() === '') return countWords(words.resultsOfFilters, lang, count);
  return countWords(isPartial ? words.resultsPartial : words.results, lang, count, query);
}

function debounce(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, TYPING_PAUSE_MS);
  };
}

const RESULTS_AT_ONCE = 10;
const LOADING_AFTER_MS = 200;
/** Shorter than the time between two keys of a fast typist would load for every letter. */
const TYPING_PAUSE_MS = 80;

export interface PanelOptions {
  words: SearchWords;
  /** Language of the page. */
  lang: string;
  /** Gives the engine; called at the first search and each one after it. */
  open: () => Promise<SearchEngine>;
  /** Called when the reader changes what is searched for. */
  onChange: (state: SearchState) => void;
}

export interface Panel {
  root: HTMLElement;
  /** Moves to the field and selects what is in it. */
  focus(): void;
  /** Searches for this, as if the reader had asked. */
  show(state: SearchState): void;
}

interface Parts {
  form: HTMLFormElement;
  input: HTMLInputElement;
  filters: HTMLDivElement;
  list: HTMLOListElement;
  count: HTMLParagraphElement;
  more: HTMLButtonElement;
}

interface ShowOptions {
  words: SearchWords;
  lang: string;
  isStale: () => boolean;
}
