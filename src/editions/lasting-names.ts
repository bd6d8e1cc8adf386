import { compareEditions } from './succession.ts';
import type { LineageStep } from '../schemas/lineage.ts';

/**
 * What was renamed after an edition, pages and the sections and practices on them: by its name in that edition, the name that
 * it has now. What only goes along with its page is not named. Merging and splitting make something new and count not.
 */
export function renamedSince(
  edition: string,
  lineage: readonly LineageStep[],
): Record<string, string> {
  const steps = lineage
    .filter((step) => step.kind === 'renamed' && compareEditions(step.edition, edition) > 0)
    .toSorted((a, b) => compareEditions(a.edition, b.edition));
  const names = new Map<string, string>();
  for (const { from, to } of steps) rename(from[0]!, to[0]!, names);
  return Object.fromEntries(names);
}

function rename(old: string, now: string, names: Map<string, string>): void {
  const first = firstName(old, names);
  for (const [name, later] of names)
    if (later.startsWith(`${old}#`)) names.set(name, now + later.slice(old.length));
  names.set(first, now);
}

/** How the edition itself knows what has had other names since. */
function firstName(name: string, names: ReadonlyMap<string, string>): string {
  const firstOf = (known: string) => [...names].find(([, later]) => later === known)?.[0];
  const [page, id] = name.split('#');
  const exact = firstOf(name);
  return exact ?? (id ? `${firstOf(page!) ?? page!}#${id}` : name);
}
