import { element } from './element.ts';
import type { ChosenFilters, FilterCounts } from './engine.ts';
import { labelOf } from './result-list.ts';
import type { SearchWords } from '../../wording/search-words.ts';

/** Makes an empty group of `<select>`s, one for each filter; {@link showChoices} fills them. */
export function filterFields(words: SearchWords): HTMLDivElement {
  const fields = Object.entries(words.filters).map(([name, label]) => {
    const select = element('select', { name });
    return element('label', { class: 'search-filter', hidden: '' }, `${label} `, select);
  });
  return element('div', { class: 'search-filters' }, ...fields);
}

/** Offers in each select what the pages have, with counts, and shows what is chosen. A filter without values is hidden. */
export function showChoices(
  fields: HTMLElement,
  counts: FilterCounts,
  chosen: ChosenFilters,
  words: SearchWords,
): void {
  for (const select of fields.querySelectorAll('select')) {
    const choices = listChoices(counts[select.name] ?? {}, chosen[select.name]);
    const sorted = sortChoices(choices, select.name, words);
    select.replaceChildren(
      new Option(words.filterAll, ''),
      ...sorted.map(([value, count]) => choice(select.name, value, count, words)),
    );
    select.value = chosen[select.name] ?? '';
    select.parentElement!.hidden = choices.length === 0;
  }
}

/** Reads what is chosen. */
export function readChoices(fields: HTMLElement): ChosenFilters {
  const set = [...fields.querySelectorAll('select')].filter((select) => select.value !== '');
  return Object.fromEntries(set.map((select) => [select.name, select.value]));
}

function choice(filter: string, value: string, count: number, words: SearchWords): Option {
  return new Option(`${labelOf(filter, value, words)} (${count})`, value);
}

/** A choice that finds nothing is left out, unless it is the one that is set. */
function listChoices(counts: Record<string, number>, chosen: string | undefined): Choice[] {
  const choices = Object.entries(counts).filter(([, count]) => count > 0);
  const isListed = chosen === undefined || choices.some(([value]) => value === chosen);
  return isListed ? choices : [...choices, [chosen, 0]];
}

/** In the order in which the page lists their labels; those without a label follow by alphabet. */
function sortChoices(choices: Choice[], filter: string, words: SearchWords): Choice[] {
  const listed = Object.keys(words.labels[filter] ?? {});
  const placeOf = (value: string): number =>
    listed.includes(value) ? listed.indexOf(value) : listed.length;
  return [...choices].sort(([a], [b]) => placeOf(a) - placeOf(b) || a.localeCompare(b));
}

type Choice = [value: string, count: number];
type Option = HTMLOptionElement;
