import { contentsOf, counterpart } from '../lineage.ts';
import { recordId, type PageRecord } from '../../records/page-record.ts';
import type { Edition } from '../../records/edition.ts';
import type { LineageStep } from '../../schemas/lineage.ts';

/** Everything of one edition that has another name in another, by what the lineage says; of several names the nearest. */
export function renamesBetween(
  before: Edition,
  after: Edition,
  lineage: readonly LineageStep[],
): Renames {
  const there = contentsOf(after);
  const names = before.pages.flatMap((page) => [
    recordId(page),
    ...[...page.headings, ...page.practices].map(({ id }) => `${recordId(page)}#${id}`),
  ]);
  return new Map(
    names.flatMap((name) => {
      const { kind, targets } = counterpart(name, before.id, there, lineage);
      const isCarried = kind === 'moved' || kind === 'merged' || kind === 'split';
      return isCarried && targets[0] && targets[0] !== name ? [[name, targets[0]]] : [];
    }),
  );
}

/** What a reference on a page of the earlier side is called on the later: by its own new name, else by that of its page. */
export function laterReference(reference: string, page: PageRecord, renamed: Renames): string {
  const full = fullReference(reference, page);
  const [path, anchor] = full.split('#');
  const known = renamed.get(full);
  if (known || !anchor) return known ?? full;
  return `${renamed.get(path!) ?? path!}#${anchor}`;
}

/** `#shared-plan` on a page as other pages write it. */
export function fullReference(reference: string, page: PageRecord): string {
  return reference.startsWith('#') ? `${recordId(page)}${reference}` : reference;
}

/** Later ids of the renamed sections and practices of a page, by their earlier ones. */
export function renamedAnchors(page: PageRecord, renamed: Renames): Map<string, string> {
  const prefix = `${recordId(page)}#`;
  return new Map(
    [...renamed].flatMap(([name, later]) => {
      const anchor = later.split('#')[1];
      return name.startsWith(prefix) && anchor ? [[name.slice(prefix.length), anchor]] : [];
    }),
  );
}

/** Later name of a page, section or practice by its earlier one: `guides/a#old` to `guides/b#new`. */
export type Renames = ReadonlyMap<string, string>;
