import { toBibtex } from '../citations/bibtex.ts';
import { citableSource } from '../citations/citable.ts';
import { toCslJson } from '../citations/csl-json.ts';
import { noteParts, type NoteParts } from '../citations/note-parts.ts';
import { toPlainText } from '../citations/plain-text.ts';
import { toRis } from '../citations/ris.ts';
import { citationsIn } from '../markdown/citation-syntax.ts';
import type { Library } from '../records/library.ts';
import type { Registered } from '../records/edition.ts';
import type { Citation } from '../records/page-record.ts';
import type { Source } from '../schemas/source.ts';

/** All that the page of one source shows. */
export function sourceView(library: Library, id: string): SourceView {
  const source = library.sources.get(id)!;
  const citable = citableSource(id, source);
  const reference = toPlainText([citable], library.edition.lang).trim();
  return {
    source,
    reference,
    citedBy: citedBy(library, id),
    exports: [
      { format: 'text', text: reference },
      { format: 'bibtex', text: toBibtex([citable]).trim() },
      { format: 'ris', text: toRis([citable]).trim() },
      { format: 'csl', text: toCslJson([citable]).trim() },
    ],
  };
}

/** The register by kind, strongest kind first, by title inside. */
export function sourcesByKind(
  { edition, placeOf }: Library,
  kinds: readonly Source['kind'][],
): SourceGroup[] {
  return kinds
    .map((kind) => ({
      kind,
      sources: edition.sources
        .filter((source) => source.kind === kind)
        .map((source) => ({
          href: placeOf({ collection: 'sources', slug: source.id }),
          ...noteParts(source, edition.lang),
        }))
        .sort((a, b) => a.title.localeCompare(b.title, edition.lang)),
    }))
    .filter(({ sources }) => sources.length > 0);
}

/** Pages, terms and events that cite a source, each with the places in the source that it names. */
function citedBy({ edition, words, placeOf }: Library, id: string): CitingPage[] {
  const pages = citing(edition.pages, id, ({ citations }) => citations).map(([page, places]) => ({
    href: placeOf(page),
    title: page.title,
    collection: words.collections[page.collection].one,
    places,
  }));
  const terms = citing(edition.terms, id, ({ en }) => citationsIn(en.definition)).map(
    ([term, places]) => ({
      href: placeOf({ collection: 'glossary', slug: term.id }),
      title: term.en.term,
      collection: words.registers.glossary.one,
      places,
    }),
  );
  const events = citing(edition.events, id, ({ citations }) => citations).map(
    ([event, places]) => ({
      href: placeOf({ slug: 'timeline', anchor: event.id }),
      title: event.title,
      collection: words.registers.timeline.one,
      places,
    }),
  );
  return [...pages, ...terms, ...events];
}

/** Those that cite a source, each with the places that it names. Every source asks this of everything, so it comes first. */
function citing<Item>(
  items: Item[],
  id: string,
  citationsOf: (item: Item) => Citation[],
): [item: Item, places: string[]][] {
  return items.flatMap((item) => {
    const citations = citationsOf(item).filter(({ source }) => source === id);
    const places = new Set(citations.flatMap(({ locator }) => locator ?? []));
    return citations.length > 0 ? [[item, [...places]] as [Item, string[]]] : [];
  });
}

export interface SourceView {
  source: Registered<Source>;
  /** One line of plain text. */
  reference: string;
  citedBy: CitingPage[];
  exports: { format: 'text' | 'bibtex' | 'ris' | 'csl'; text: string }[];
}

interface CitingPage {
  href: string;
  title: string;
  /** What kind of page it is, in words. */
  collection: string;
  /** Places in the source that it names. */
  places: string[];
}

interface SourceGroup {
  kind: Source['kind'];
  sources: (NoteParts & { href: string })[];
}
