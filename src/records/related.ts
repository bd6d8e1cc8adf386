import { recordId, type PageRecord, type Relation } from './page-record.ts';
import type { Edition } from './edition.ts';

/** Relations of a page seen from both ends: what it points to, and what points to it, grouped by kind. */
export function relatedTo(page: PageRecord, relationsTo: RelationsTo): RelatedGroup[] {
  const outgoing = page.relations.map((relation) => ({ ...relation, direction: 'from' as const }));
  const incoming = relationsTo(recordId(page));
  return group([...outgoing, ...incoming].filter(({ type }) => type !== 'serves'));
}

/** Tells what points to a page. The pages are read once, at the first question. */
export function relationsAmong(pages: readonly PageRecord[]): RelationsTo {
  let known: Map<string, IncomingRelation[]> | undefined;
  return (id) => {
    known ??= readRelations(pages);
    return known.get(id) ?? [];
  };
}

function readRelations(pages: readonly PageRecord[]): Map<string, IncomingRelation[]> {
  const known = new Map<string, IncomingRelation[]>();
  for (const page of pages)
    for (const { type, target } of page.relations) {
      const [id, names] = target.split('#');
      const found = known.get(id!) ?? [];
      found.push({ type, direction: 'to', target: recordId(page), names });
      known.set(id!, found);
    }
  return known;
}

/** Pages that name a target, such as the guides that serve an aim. */
export function pagesPointingTo(
  target: string,
  type: Relation['type'],
  edition: Edition,
): PageRecord[] {
  return edition.pages.filter(({ relations }) =>
    relations.some((each) => each.type === type && each.target === target),
  );
}

function group(
  ends: (RelatedEnd & { type: Relation['type']; direction: 'from' | 'to' })[],
): RelatedGroup[] {
  const groups = new Map<string, RelatedGroup>();
  for (const { type, direction, ...end } of ends) {
    const key = `${type} ${direction}`;
    const found = groups.get(key) ?? { type, direction, ends: [] };
    groups.set(key, {
      ...found,
      ends: found.ends.some(({ target }) => target === end.target)
        ? found.ends
        : [...found.ends, end],
    });
  }
  return [...groups.values()];
}

export interface RelatedGroup {
  type: Relation['type'];
  /** `from`: the page names them; `to`: they name the page. */
  direction: 'from' | 'to';
  ends: RelatedEnd[];
}

/** What points to the page of this name, in the order of the edition. */
export type RelationsTo = (id: string) => IncomingRelation[];

interface IncomingRelation extends RelatedEnd {
  type: Relation['type'];
  direction: 'to';
}

interface RelatedEnd {
  /** The page at the other end. */
  target: string;
  /** Section or practice of this page that the other end names. */
  names?: string | undefined;
}
