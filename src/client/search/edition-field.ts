import { element } from './element.ts';
import type { SearchWords } from '../../wording/search-words.ts';

/** Makes the choice between this edition and all; hidden where the language has one edition only. */
export function editionField({ edition, editions }: SearchWords): EditionField {
  const select = element('select', { name: 'edition' });
  select.append(new Option(edition.this, ''), new Option(edition.all, 'all'));
  const label = element('label', {}, `${edition.label} `, select);
  const root = element('div', { class: 'search-filters' }, label);
  root.hidden = editions.length < 2;
  return {
    root,
    read: () => (select.value === 'all' ? { inAllEditions: true } : {}),
    show: (inAllEditions) => (select.value = inAllEditions && !root.hidden ? 'all' : ''),
  };
}

export interface EditionField {
  root: HTMLDivElement;
  /** Gives the part of the state that is chosen here. */
  read(): { inAllEditions?: true };
  /** Chooses all editions, where there are several, or this one. */
  show(inAllEditions: boolean): void;
}
