import { relationFields, type RelationField } from './relation-fields.ts';
import type { Document } from '../markdown/collect.ts';
import type { Details, Frontmatter } from '../schemas/content.ts';
import type { Authority } from '../schemas/field.ts';
import type { Collection } from '../site.ts';

/** Makes the record of a page from what its file says; from here on draft and frozen pages are the same. */
export function makeRecord({ lang, collection, slug, data, document }: PageSource): PageRecord {
  const { title, summary, aliases, topics, audiences, countries, updated, review, translates } =
    data;
  return {
    lang,
    collection,
    slug,
    title,
    summary,
    aliases,
    topics,
    audiences,
    countries,
    updated,
    review,
    ...(translates && { translates }),
    ...(data.authority && { authority: data.authority }),
    relations: relationsOf(data),
    details: detailsOf(data),
    headings: document.headings.map(({ depth, id, text }) => ({ depth, id, text })),
    practices: document.practices.map((practice) => recordPractice(practice, document)),
    citations: document.citations.map(({ source, locator }) => ({
      source,
      ...(locator && { locator }),
    })),
    words: document.words,
    body: document.body,
  };
}

/** Name of a page in relations and links: `guides/joint-patrols`. */
export function recordId({ collection, slug }: { collection: string; slug: string }): string {
  return `${collection}/${slug}`;
}

function relationsOf(data: Frontmatter): Relation[] {
  const serves = (data.aims ?? []).map((aim) => ({
    type: 'serves' as const,
    target: `aims/${aim}`,
  }));
  const written = (Object.keys(relationFields) as RelationField[]).flatMap((type) =>
    (data[type] ?? []).map((target) => ({ type, target })),
  );
  return [...serves, ...written];
}

function detailsOf(data: Frontmatter): Partial<Details> {
  const entries = DETAILS.flatMap((key) => (data[key] === undefined ? [] : [[key, data[key]]]));
  return Object.fromEntries(entries) as Partial<Details>;
}

function recordPractice(
  practice: Document['practices'][number],
  document: Document,
): PracticeRecord {
  const { id, title, authority, statement, checks } = practice;
  const citations = document.citations
    .filter((citation) => citation.practice === id)
    .map(({ source, locator }) => ({ source, ...(locator && { locator }) }));
  return { id, title, authority, statement, checks, citations };
}

const DETAILS = [
  'aim_sections',
  'level',
  'issuer',
  'symbol',
  'adopted',
  'in_force',
  'status',
  'checked_on',
  'binds',
  'outcome',
  'evidence',
  'period',
  'places',
  'figures',
  'founded',
  'seat',
] as const satisfies (keyof Details)[];

/** Everything the site knows of one page, without addresses, numbers or anything made for display. */
export interface PageRecord {
  lang: string;
  collection: Collection;
  /** File name, the same in all languages. */
  slug: string;
  title: string;
  /** One sentence of 60 to 200 characters. */
  summary: string;
  aliases: string[];
  /** Ids of topics. */
  topics: string[];
  /** Ids of audiences. */
  audiences: string[];
  /** ISO 3166-1 alpha-2, lower case. */
  countries: string[];
  /** Day of the last change of substance, ISO 8601. */
  updated: string;
  review: Frontmatter['review'];
  /** Of a translation: hash of the text that it was made from, as `body-hash.ts` makes it. */
  translates?: string;
  /** How strongly a standard binds; other pages have none of their own. */
  authority?: Authority;
  relations: Relation[];
  /** Fields that only some collections have. */
  details: Partial<Details>;
  headings: { depth: 2 | 3; id: string; text: string }[];
  practices: PracticeRecord[];
  /** In reading order, repeats included. */
  citations: Citation[];
  /** Number of words of the body. */
  words: number;
  /** Semantic body: HTML in the vocabulary of `src/README.md`. */
  body: string;
}

export interface Relation {
  type: 'serves' | RelationField;
  /** `aims/4.1`, or a page, perhaps with the id of a section or practice: `guides/joint-patrols#shared-plan`. */
  target: string;
}

export interface Citation {
  /** Id of a source. */
  source: string;
  /** Where in it. */
  locator?: string;
}

export interface PracticeRecord {
  id: string;
  title: string;
  authority: Authority;
  /** First paragraph as plain text. */
  statement: string;
  /** Questions that are answered yes or no by looking, as plain text. */
  checks: string[];
  citations: Citation[];
}

interface PageSource {
  lang: string;
  collection: Collection;
  slug: string;
  data: Frontmatter;
  document: Document;
}
