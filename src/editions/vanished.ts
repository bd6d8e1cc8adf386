import { contentsOf, counterpart } from './lineage.ts';
import { recordId, type PageRecord } from '../records/page-record.ts';
import type { Edition } from '../records/edition.ts';
import type { LineageStep } from '../schemas/lineage.ts';

/**
 * What an edition has that a later one lacks without a word in the lineage: pages, and sections and practices (`guides/x#id`) of
 * pages that are still there. Their addresses are permanent, so somebody should say where they lead now.
 */
export function vanishedSince(
  before: Edition,
  after: Edition,
  lineage: readonly LineageStep[],
): string[] {
  const there = contentsOf(after);
  const isLost = (reference: string): boolean =>
    counterpart(reference, before.id, there, lineage).kind === 'absent';
  return before.pages.flatMap((page) =>
    isLost(recordId(page)) ? [recordId(page)] : placesOn(page).filter(isLost),
  );
}

function placesOn(page: PageRecord): string[] {
  return [...page.headings, ...page.practices].map(({ id }) => `${recordId(page)}#${id}`);
}
