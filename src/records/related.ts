import { recordId, type PageRecord, type Relation } from './page-record.ts';
import type { Edition } from './edition.ts';

/** Relations of a page seen from both ends: what it points to, and what points to it, grouped by kind. */
export function relatedTo(page: PageRecord, edition: Edition): RelatedGroup[] {
  const own = recordId(page);
  const outgoing = page.relations.map((relation) => ({ ...relation, direction: 'from' as const }));
  const incoming = edition.pages.flatMap((other) =>
    other.relations
      .filter(({ target }) => target.split('#')[0] === own)
      .map(({ type, target }) => ({
        type,
        direction: 'to' as const,
        target: recordId(other),
        names: target.split('#')[1],
      })),
  );
  return group([...outgoing, ...incoming].filter(({ type }) => type !== 'serves'));
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

interface RelatedEnd {
  /** The page at the other end. */
  target: string;
  /** Section or practice of this page that the other end names. */
  names?: string | undefined;
}
