import { formatDate } from '../citations/edtf-date.ts';
import { fill } from '../wording/fill.ts';
import { inLanguage } from '../wording/in-language.ts';
import type { Link } from './page-view.ts';
import type { Library } from '../records/library.ts';
import type { PageRecord } from '../records/page-record.ts';
import type { Localized } from '../schemas/field.ts';

/** What the head of a page says about it, in words. */
export function pageFacts(library: Library, record: PageRecord): PageFacts {
  const { words, placeOf, topics, countries, audiences } = library;
  const { review, lang } = record;
  const name = (names: Localized) => inLanguage(names, lang);
  const link = (collection: string, slug: string, names: Localized) => ({
    href: placeOf({ collection, slug }),
    title: name(names),
  });
  return {
    own: ownFacts(record, library),
    audiences: record.audiences.map((id) => name(audiences.get(id)!.name)),
    topics: record.topics.map((id) => link('topics', id, topics.get(id)!.name)),
    countries: record.countries.map((id) => link('countries', id, countries.get(id)!.name)),
    review: fill(words.review[review.stage], {
      by: review.by ?? '',
      on: review.on ? formatDate(review.on, lang) : '',
    }),
    updated: formatDate(record.updated, lang),
  };
}

function ownFacts({ details, lang }: PageRecord, { words }: Library): Fact[] {
  const date = (edtf: string | undefined) => edtf && formatDate(edtf, lang);
  const facts = [
    [words.details.issuer, details.issuer],
    [words.details.symbol, details.symbol],
    [words.details.adopted, date(details.adopted)],
    [words.details.in_force, date(details.in_force)],
    [words.details.status, statusOf(details, lang, words)],
    [words.details.binds, details.binds],
    [words.details.outcome, details.outcome && words.outcome[details.outcome]],
    [words.details.evidence, details.evidence && words.evidence[details.evidence]],
    [words.details.period, date(details.period)],
    [words.details.places, details.places?.join(', ')],
    [words.details.founded, date(details.founded)],
    [words.details.seat, details.seat],
    [words.page.level, details.level && words.level[details.level]],
  ];
  return facts.filter((fact): fact is Fact => Boolean(fact[1]));
}

function statusOf(
  { status, checked_on }: PageRecord['details'],
  lang: string,
  words: Library['words'],
): string | undefined {
  if (!status) return undefined;
  const checked = checked_on
    ? fill(words.details['status-checked'], { date: formatDate(checked_on, lang) })
    : words.details['status-unchecked'];
  return `${words.status[status]}, ${checked}`;
}

/** A name with its value. */
export type Fact = [name: string, value: string];

export interface PageFacts {
  /** What only some collections have. */
  own: Fact[];
  audiences: string[];
  topics: Link[];
  countries: Link[];
  /** Who has reviewed the page, as a sentence. */
  review: string;
  /** Day of the last change of substance. */
  updated: string;
}
