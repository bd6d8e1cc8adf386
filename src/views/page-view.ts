import { citablePage } from '../citations/citable.ts';
import { dress, type DressedBody } from '../dressing/dress.ts';
import { relatedTo, type RelatedGroup } from '../records/related.ts';
import { recordId, type PageRecord } from '../records/page-record.ts';
import { site } from '../site.ts';
import { wordingIn } from '../wording/in-language.ts';
import { definitionHtml } from './term-view.ts';
import type { Citable } from '../citations/citable.ts';
import type { Authority } from '../schemas/field.ts';
import type { Library } from '../records/library.ts';

/** All that one page of a collection shows. */
export function pageView(library: Library, collection: string, slug: string): PageView {
  const record = library.pages.get(`${collection}/${slug}`)!;
  const dressed = dress(record.body, settingOf(library, recordId(record)));
  return {
    record,
    dressed,
    related: relatedTo(record, library.relationsTo).map((group) => namedGroup(group, library)),
    aims: record.relations
      .filter(({ type }) => type === 'serves')
      .map(({ target }) => linkTo(library, target)),
    terms: dressed.terms.map((id) => termNote(id, library)),
    citable: citableOf(record, library),
    address: library.placeOf({ collection, slug }),
    authorities: authoritiesOf(record),
    neighbours: neighboursOf(record, library),
  };
}

/** What pages of a library are dressed with. */
export function settingOf(library: Library, page: string) {
  return {
    lang: library.edition.lang,
    words: library.words,
    page,
    source: (id: string) => library.sources.get(id),
    terms: library.termFinder,
    addressOf: library.addressOf,
  };
}

/** Title and address of what a reference names. */
export function linkTo(library: Library, reference: string): Link {
  const [path, anchor] = reference.split('#');
  const [collection, slug] = path!.split('/');
  const page = library.pages.get(path!);
  const part = anchor
    ? (page?.practices.find(({ id }) => id === anchor)?.title ??
      page?.headings.find(({ id }) => id === anchor)?.text)
    : undefined;
  const aim = collection === 'aims' ? library.aims.find(({ id }) => id === slug) : undefined;
  const title = aim ? `${aim.id} ${aim.title}` : (page?.title ?? path!);
  return {
    href: library.addressOf(reference) ?? '',
    title,
    ...(part && { part }),
    ...(page && { collection: page.collection }),
  };
}

function namedGroup({ type, direction, ends }: RelatedGroup, library: Library): NamedGroup {
  return {
    name: library.words.relations[type][direction],
    links: ends.map(({ target }) => linkTo(library, target)),
  };
}

/** The definition of a term as a page shows it at its end. */
export function termNote(id: string, library: Library): TermNote {
  const term = library.terms.get(id)!;
  const wording = wordingIn(term, library.edition.lang);
  return {
    id,
    term: wording.term,
    ...(wording.acronym && { acronym: wording.acronym }),
    definition: definitionHtml(wording.definition, library),
    href: library.placeOf({ collection: 'glossary', slug: id }),
  };
}

function citableOf(record: PageRecord, library: Library): Citable {
  return citablePage({
    edition: library.edition.id,
    lang: record.lang,
    collection: record.collection,
    slug: record.slug,
    title: record.title,
    collectionTitle: library.words.collections[record.collection].many,
    date: record.updated,
    publicAddress: site.publicAddress,
  });
}

function authoritiesOf({ authority, practices }: PageRecord): Authority[] {
  return [
    ...new Set([
      ...(authority ? [authority] : []),
      ...practices.map((practice) => practice.authority),
    ]),
  ];
}

function neighboursOf(
  record: PageRecord,
  { edition, placeOf }: Library,
): { previous?: Link; next?: Link } {
  const shelf = edition.pages.filter(({ collection }) => collection === record.collection);
  const index = shelf.indexOf(record);
  const link = (page: PageRecord | undefined) => page && { href: placeOf(page), title: page.title };
  const previous = link(shelf[index - 1]);
  const next = link(shelf[index + 1]);
  return { ...(previous && { previous }), ...(next && { next }) };
}

export interface PageView {
  record: PageRecord;
  dressed: DressedBody;
  related: NamedGroup[];
  aims: Link[];
  terms: TermNote[];
  citable: Citable;
  /** Root-absolute. */
  address: string;
  /** Its own authority and those of its practices, each once: what search filters by. */
  authorities: Authority[];
  /** Pages before and after it in its collection. */
  neighbours: { previous?: Link; next?: Link };
}

export interface Link {
  href: string;
  title: string;
  /** Section or practice that is meant. */
  part?: string;
  collection?: PageRecord['collection'];
}

export interface NamedGroup {
  name: string;
  links: Link[];
}

export interface TermNote {
  id: string;
  term: string;
  acronym?: string;
  /** HTML of the definition, its citations as links to sources. */
  definition: string;
  href: string;
}
