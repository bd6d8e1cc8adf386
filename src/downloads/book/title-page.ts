import { h } from 'hastscript';
import { formatDate } from '../../citations/edtf-date.ts';
import { site } from '../../site.ts';
import { fill } from '../../wording/fill.ts';
import type { Book } from './book.ts';
import type { Chapter } from './chapter.ts';

/** What book this is, of which edition, who publishes it and under which licence. */
export function titlePage(book: Book): Chapter {
  const { guide, title, publicAddress, library } = book;
  const { words } = library;
  const lines = [
    h('p.summary', guide?.summary ?? words.site.tagline),
    h('p', editionLine(book)),
    ...(guide ? [h('p', fill(words.book.guide, { name: site.name }))] : []),
    h('p', words.site.independence),
    h('p', [`${words.book.licence} `, h('a', { href: LICENCE }, LICENCE)]),
    ...(publicAddress ? [h('p', [h('a', { href: publicAddress }, publicAddress)])] : []),
  ];
  return { file: 'title.xhtml', title, kind: 'titlepage', content: [h('h1', title), ...lines] };
}

function editionLine({ date, library: { edition, archive, words } }: Book): string {
  const entry = archive.entries.find(({ id }) => id === edition.id);
  const day = { date: formatDate(date, edition.lang) };
  if (!entry) return `${words.site.draft}, ${fill(words.page['as-of'], day)}`;
  const name = fill(words.editions.edition, { id: entry.id });
  return `${name}: ${entry.title}, ${fill(words.editions.published, day)}`;
}

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
