import { editionField, type EditionField } from './edition-field.ts';
import { element } from './element.ts';
import type { Results } from './engine.ts';
import { explainFailure, explainMissing } from './failure.ts';
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
  const { form, input, edition, filters, list, count, missing, more } = parts;
  const run = makeRunner(parts, options);
  const change = (): void => {
    const state = { query: input.value, filters: readChoices(filters), ...edition.read() };
    onChange(state);
    run(state);
  };
  input.addEventListener('input', debounce(change));
  filters.addEventListener('change', change);
  edition.root.addEventListener('change', change);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    list.querySelector('a')?.focus();
  });
  const root = element('div', { class: 'search-panel' }, form, count, missing, list, more);
  root.addEventListener('keydown', moveBetweenResults);
  return {
    root,
    focus: () => input.select(),
    show(state) {
      input.value = state.query;
      edition.show(state.inAllEditions ?? false);
      run({ query: state.query, filters: state.filters, ...edition.read() });
    },
  };
}

/** Gives the function that searches and shows; an answer that comes after a newer question is dropped. */
function makeRunner(
  parts: Parts,
  { words, lang, search }: PanelOptions,
): (state: SearchState) => void {
  let latest = 0;
  return (state) => {
    const turn = ++latest;
    const isStale = (): boolean => turn !== latest;
    const sayLoading = (): void => {
      if (!isStale()) parts.count.textContent = words.loading;
    };
    // An index that is not open yet takes a moment; the reader is told then.
    const timer = setTimeout(sayLoading, LOADING_AFTER_MS);
    search(state)
      .finally(() => clearTimeout(timer))
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
  const edition = editionField(words);
  const form = { role: 'search', class: 'search-form' };
  return {
    input,
    edition,
    filters,
    form: element('form', form, input, edition.root, filters),
    count: element(
      'p',
      { class: 'search-count', 'data-search-count': '', role: 'status', 'aria-live': 'polite' },
      words.empty,
    ),
    missing: element('p', {
      class: 'search-count',
      'data-search-missing': '',
      role: 'status',
      hidden: '',
    }),
    list: element('ol', { class: 'search-results' }),
    more: element('button', { type: 'button', class: 'search-more', hidden: '' }, words.more),
  };
}

async function showResults(
  { filters, list, count, missing, more }: Parts,
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
  showMissing(missing, results, words);
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

function showMissing(place: HTMLElement, results: Results, words: SearchWords): void {
  const lines = results.missing.map(({ label, error }) => explainMissing(label, error, words));
  place.textContent = lines.join(' ');
  place.hidden = lines.length === 0;
}

function showFailure({ list, count, missing, more }: Parts, explanation: string): void {
  list.replaceChildren();
  missing.hidden = true;
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

/** Each result is a file to fetch: a cold search page stays within 16 requests. */
const RESULTS_AT_ONCE = 5;
const LOADING_AFTER_MS = 200;
/** Shorter than the time between two keys of a fast typist would load for every letter. */
const TYPING_PAUSE_MS = 80;

export interface PanelOptions {
  words: SearchWords;
  /** Language of the page. */
  lang: string;
  /** Opens what it needs, and searches; rejects where nothing could be searched. */
  search: (state: SearchState) => Promise<Results>;
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
  edition: EditionField;
  filters: HTMLDivElement;
  list: HTMLOListElement;
  count: HTMLParagraphElement;
  /** Says which editions could not be searched. */
  missing: HTMLParagraphElement;
  more: HTMLButtonElement;
}

interface ShowOptions {
  words: SearchWords;
  lang: string;
  isStale: () => boolean;
}
