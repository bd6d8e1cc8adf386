import { h } from 'hastscript';
import { formatDate } from '../../citations/edtf-date.ts';
import { toPlainText } from '../../citations/plain-text.ts';
import { recordId } from '../../records/page-record.ts';
import { errataOf } from '../../views/edition-notice.ts';
import { dressedText, paragraphsIn } from './dressed-text.ts';
import { factList, figureList } from './page-facts.ts';
import type { Chapter, Section } from './chapter.ts';
import type { ContentsEntry } from '../../dressing/numbers.ts';
import type { Library } from '../../records/library.ts';
import type { Link, PageView } from '../../views/page-view.ts';
import type { Element } from 'hast';

/** One page of the site as a chapter. */
export function pageChapter(view: PageView, library: Library): Chapter {
  const { record, dressed } = view;
  const text = dressedText(view, library);
  return {
    file: `${recordId(record)}.xhtml`,
    title: record.title,
    kind: 'chapter',
    content: [
      head(view, library),
      ...text,
      ...relatedPages(view, library),
      h('p.cite-as', toPlainText([view.citable], record.lang).trim()),
    ],
    sections: dressed.contents.map(sectionOf),
    paragraphs: paragraphsIn(text),
  };
}

function head({ record }: PageView, library: Library): Element {
  const { words } = library;
  const aliases = `${words.term.aliases}: ${record.aliases.join(', ')}`;
  return h('header', [
    h('p.kicker', words.collections[record.collection].one),
    h('h1', record.title),
    h('p.summary', record.summary),
    ...(record.aliases.length > 0 ? [h('p.aliases', aliases)] : []),
    ...errata(recordId(record), library),
    factList(record, library),
    ...figureList(record, library),
  ]);
}

function errata(page: string, library: Library): Element[] {
  const { words, edition } = library;
  const list = errataOf(library, page);
  if (list.length === 0) return [];
  return [
    h('aside.note-box', { role: 'note' }, [
      h('p.part-name', words.editions.errata),
      ...list.map(({ date, text }) => h('p', `${formatDate(date, edition.lang)}: ${text}`)),
    ]),
  ];
}

function relatedPages({ related, aims }: PageView, { words }: Library): Element[] {
  const groups = [...(aims.length > 0 ? [{ name: words.page.aims, links: aims }] : []), ...related];
  if (groups.length === 0) return [];
  const items = groups.flatMap(({ name, links }) => [
    h('dt', name),
    ...links.map((link) => h('dd', linkWithPart(link))),
  ]);
  return [h('h2#related', words.page.related), h('dl.related', items)];
}

function linkWithPart({ href, title, part }: Link): (Element | string)[] {
  return [h('a', { href }, title), ...(part ? [`: ${part}`] : [])];
}

function sectionOf({ id, number, text, parts }: ContentsEntry): Section {
  return { id, title: [number, text].filter(Boolean).join(' '), sections: parts.map(sectionOf) };
}
