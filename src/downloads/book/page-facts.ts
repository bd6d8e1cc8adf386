import { h } from 'hastscript';
import { authorityLabel } from './authority-label.ts';
import { keyFigures } from '../../views/key-figures.ts';
import { pageFacts } from '../../views/page-facts.ts';
import type { Library } from '../../records/library.ts';
import type { PageRecord } from '../../records/page-record.ts';
import type { Element } from 'hast';

/** What the head of a page says about it. Topics and countries are names only: their pages are not in the book. */
export function factList(record: PageRecord, library: Library): Element {
  const { words } = library;
  const facts = pageFacts(library, record);
  const titles = (links: { title: string }[]) => links.map(({ title }) => title).join(', ');
  const rows: [name: string, value: string | Element][] = [
    ...(record.authority
      ? [[words.details.authority, authorityLabel(record.authority, words)] as [string, Element]]
      : []),
    ...facts.own,
    [words.page.audiences, facts.audiences.join(', ')],
    [words.page.topics, titles(facts.topics)],
    [words.page.countries, titles(facts.countries)],
    [words.page.review, facts.review],
    [words.page.updated, facts.updated],
  ];
  return h('dl.facts', rows.filter(([, value]) => value !== '').flatMap(row));
}

/** The figures of an activity; none for other pages. */
export function figureList(record: PageRecord, library: Library): Element[] {
  const figures = keyFigures(library, record);
  if (figures.length === 0) return [];
  const rows = figures.flatMap(({ value, of, title, href }) => [
    h('dt', value),
    h('dd', [`${of} (`, h('a', { href }, title), ')']),
  ]);
  return [h('p.part-name', library.words.page.figures), h('dl.key-figures', rows)];
}

function row([name, value]: [name: string, value: string | Element]): Element[] {
  return [h('dt', name), h('dd', value)];
}
