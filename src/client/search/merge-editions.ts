import type { FilterCounts } from './engine.ts';
import type { EditionLink, Hit, Result } from './result.ts';

/**
 * Puts together what was found in several editions: a page that several have becomes one group, in the order in which
 * its editions come. The group with the best score is first; of two alike, the one that the edition `current` has.
 */
export function mergePages<Page extends FoundPage>(
  pages: readonly Page[],
  current: string,
): Page[][] {
  const groups = groupBy(pages, ({ name }) => name);
  const bestOf = (group: Page[]): number => Math.max(...group.map(({ score }) => score));
  const isElsewhere = (group: Page[]): number =>
    group.some(({ edition }) => edition === current) ? 0 : 1;
  return groups.sort((a, b) => bestOf(b) - bestOf(a) || isElsewhere(a) - isElsewhere(b));
}

/** Counts the pages that have each value of each filter, a page of several editions once. */
export function countMerged(groups: readonly FoundPage[][]): FilterCounts {
  const counts: FilterCounts = {};
  for (const group of groups)
    for (const [filter, values] of Object.entries(valuesOf(group)))
      for (const value of values) {
        const ofFilter = (counts[filter] ??= {});
        ofFilter[value] = (ofFilter[value] ?? 0) + 1;
      }
  return counts;
}

/**
 * Makes one result of a page as several editions have it. The first edition gives the link, the title and the excerpt;
 * hits in one place with one text are one hit, and the best `hitsShown` places are kept in the order of the page.
 */
export function mergeResults(results: readonly EditionResult[], hitsShown: number): Result {
  const hits = results.flatMap(({ edition, result, idOf }) =>
    result.hits.map((hit) => ({ edition, result: hit, id: idOf(idIn(hit)) })),
  );
  const places = groupBy(hits, ({ id }) => id);
  const bestOf = (place: typeof hits): number =>
    Math.max(...place.map(({ result }) => result.score));
  const best = [...places].sort((a, b) => bestOf(b) - bestOf(a)).slice(0, hitsShown);
  return {
    ...results[0]!.result,
    editions: results.map(linkTo),
    hits: places.filter((place) => best.includes(place)).flatMap(mergeHits),
  };
}

function mergeHits(place: { edition: string; result: Hit }[]): Hit[] {
  return groupBy(place, ({ result }) => textOf(result)).map((same) => ({
    ...same[0]!.result,
    editions: same.map(linkTo),
  }));
}

function linkTo({ edition, result }: { edition: string; result: Result | Hit }): EditionLink {
  return { label: edition, href: result.href };
}

function valuesOf(group: FoundPage[]): Record<string, Set<string>> {
  const values: Record<string, Set<string>> = {};
  for (const { filters } of group)
    for (const [filter, more] of Object.entries(filters))
      values[filter] = new Set([...(values[filter] ?? []), ...more]);
  return values;
}

function idIn({ href }: Hit): string {
  return href.slice(href.indexOf('#') + 1);
}

function textOf({ title, excerpt }: Hit): string {
  return [title, ...excerpt.map(({ text }) => text)].join('\n');
}

/** In the order in which the groups are first met. */
function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()];
}

/** A page that a search found in an edition. */
export interface FoundPage {
  /** Id of the edition. */
  edition: string;
  /** Name that the newest edition has for it: the same for the same page of all editions. */
  name: string;
  /** The higher, the better. */
  score: number;
  /** Values of the page by filter. */
  filters: Record<string, string[]>;
}

/** A page as one edition has it. */
export interface EditionResult {
  /** Label of the edition: `Edition 2026.1`. */
  edition: string;
  result: Result;
  /** Id that the newest edition has for a section or practice of the page, by its id here. */
  idOf(id: string): string;
}
