import { fromHtml } from 'hast-util-from-html';
import { h } from 'hastscript';
import { GLOSSARY } from './routes.ts';
import { alphabet } from '../../views/alphabet.ts';
import { linkTo } from '../../views/page-view.ts';
import { termView, type TermView } from '../../views/term-view.ts';
import { wordingIn } from '../../wording/in-language.ts';
import type { Book } from './book.ts';
import type { Chapter } from './chapter.ts';
import type { Library } from '../../records/library.ts';
import type { Element, ElementContent } from 'hast';

/** The terms of the book from A to Z, each with its definition; under letters where there are many. Null where there is none. */
export function glossaryChapter({ library, terms, guide }: Book): Chapter | null {
  if (terms.size === 0) return null;
  const title = library.words.registers.glossary.many;
  const views = [...terms].map((id) => termView(library, id));
  const letters = alphabet(views, library.edition.lang);
  const list = (entries: TermView[]) =>
    h(
      'dl.glossary',
      entries.flatMap((view) => entry(view, library)),
    );
  const blocks = guide
    ? [list(letters.flatMap(({ entries }) => entries))]
    : letters.flatMap(({ id, letter, entries }) => [h('h2', { id }, letter), list(entries)]);
  const sections = letters.map(({ id, letter }) => ({ id, title: letter, sections: [] }));
  return {
    file: GLOSSARY,
    title,
    kind: 'glossary',
    content: [h('h1', title), ...blocks],
    ...(!guide && { sections }),
  };
}

function entry(view: TermView, library: Library): Element[] {
  const { term, title, acronym, definition } = view;
  const text = fromHtml(definition, { fragment: true }).children as ElementContent[];
  return [
    h('dt', { id: `term-${term.id}`, 'epub:type': 'glossterm' }, [
      h('dfn', title),
      ...(acronym ? [` (${acronym})`] : []),
    ]),
    h('dd', { 'epub:type': 'glossdef' }, [h('p', withoutData(text)), ...more(view, library)]),
  ];
}

/** Other names, other languages, and where to read on. */
function more(view: TermView, library: Library): Element[] {
  const { words } = library;
  const line = (name: string, content: (Element | string)[]) =>
    content.length > 0 ? [h('p.more', [`${name}: `, ...content])] : [];
  return [
    ...line(words.term.aliases, separated(view.aliases)),
    ...line(
      words.term['other-languages'],
      separated(view.equivalents.map(({ lang, term }) => h('span', { lang }, term))),
    ),
    ...line(words.term['see-also'], separated(otherTerms(view, library))),
    ...line(words.term.page, view.term.page ? [pageLink(view.term.page, library)] : []),
  ];
}

function otherTerms({ term }: TermView, library: Library): Element[] {
  return term.see_also.flatMap((id) => {
    const other = library.terms.get(id);
    const href = library.addressOf(`glossary/${id}`);
    return other ? [h('a', { href }, wordingIn(other, library.edition.lang).term)] : [];
  });
}

function pageLink(reference: string, library: Library): Element {
  const { href, title, part } = linkTo(library, reference);
  return h('a', { href }, [title, part].filter(Boolean).join(': '));
}

function separated<Item>(items: Item[]): (Item | string)[] {
  return items.flatMap((item, index) => (index > 0 ? [', ', item] : [item]));
}

function withoutData(nodes: ElementContent[]): ElementContent[] {
  for (const node of nodes) if (node.type === 'element') delete node.properties['dataCite'];
  return nodes;
}
