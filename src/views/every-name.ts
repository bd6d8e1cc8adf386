import { linkTo } from './page-view.ts';
import { wordingIn } from '../wording/in-language.ts';
import type { Library } from '../records/library.ts';

/** Every title of the edition, every other name of a page or term, and every practice: the entries of the A to Z. */
export function everyName(library: Library): NameEntry[] {
  const { edition, words, placeOf } = library;
  const pages = edition.pages.flatMap((page) => {
    const href = placeOf(page);
    const kind = words.collections[page.collection].one;
    const practices = page.practices.map(({ id, title }) => ({
      title,
      note: `${words.registers.practices.one}: ${page.title}`,
      href: linkTo(library, `${page.collection}/${page.slug}#${id}`).href,
    }));
    const aliases = page.aliases.map((title) => ({
      title,
      note: `${words.lists['other-name']} ${page.title}`,
      href,
    }));
    return [{ title: page.title, note: kind, href }, ...aliases, ...practices];
  });
  const terms = edition.terms.flatMap((term) => {
    const wording = wordingIn(term, edition.lang);
    const href = placeOf({ collection: 'glossary', slug: term.id });
    const others = [...(wording.acronym ? [wording.acronym] : []), ...wording.aliases];
    const aliases = others.map((title) => ({
      title,
      note: `${words.lists['other-name']} ${wording.term}`,
      href,
    }));
    return [{ title: wording.term, note: words.registers.glossary.one, href }, ...aliases];
  });
  return [...pages, ...terms];
}

interface NameEntry {
  title: string;
  /** What kind of thing it is, or which title it is another name for. */
  note: string;
  href: string;
}
