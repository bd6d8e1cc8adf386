import { authority as scale, type Authority } from '../schemas/field.ts';
import type { Library } from '../records/library.ts';
import type { PageRecord } from '../records/page-record.ts';

/** Every practice under its authority, strongest first. */
export function practicesByAuthority(
  library: Library,
): { authority: Authority; practices: PracticeEntry[] }[] {
  const practices = everyPractice(library);
  return scale.options
    .map((authority) => ({
      authority,
      practices: practices.filter((each) => each.authority === authority),
    }))
    .filter((group) => group.practices.length > 0);
}

/** Every aim of the Concept with the practices of the guides that serve it. */
export function practicesByAim(library: Library): { aim: string; practices: PracticeEntry[] }[] {
  const practices = everyPractice(library);
  const serves = (page: PageRecord, aim: string) =>
    page.relations.some(({ target }) => target === `aims/${aim}`);
  return library.aims.map(({ id }) => ({
    aim: id,
    practices: practices.filter(({ page }) => serves(page, id)),
  }));
}

/** Every topic that has practices. */
export function practicesByTopic(
  library: Library,
): { topic: string; practices: PracticeEntry[] }[] {
  const practices = everyPractice(library);
  return library.edition.topics
    .map(({ id }) => ({
      topic: id,
      practices: practices.filter(({ page }) => page.topics.includes(id)),
    }))
    .filter((group) => group.practices.length > 0);
}

function everyPractice({ edition, placeOf }: Library): PracticeEntry[] {
  return edition.pages.flatMap((page) =>
    page.practices.map(({ id, title, statement, authority }) => ({
      href: placeOf({ collection: page.collection, slug: page.slug, anchor: id }),
      title,
      statement,
      authority,
      page,
    })),
  );
}

interface PracticeEntry {
  href: string;
  title: string;
  statement: string;
  authority: Authority;
  /** Guide that it is part of. */
  page: PageRecord;
}
