import type { ChosenFilters, EditionMatch, Results, SearchEngine } from './engine.ts';
import { countMerged, mergePages, mergeResults } from './merge-editions.ts';
import { HITS_SHOWN, type Result } from './result.ts';
import { lastingName, nameOfPlace, type Renamed } from './renamed.ts';
import { isSeveralWords } from './state.ts';

/**
 * Searches the indexes of several editions, given in the order in which a result names them, as if they were one;
 * `current` is the id of the edition at hand. An edition that fails is told among the results; only when none can be
 * searched does this reject, with the reason of the first.
 */
export async function searchEditions(
  editions: EditionIndex[],
  current: string,
  query: string,
  filters: ChosenFilters,
): Promise<Results> {
  const names = Object.keys(filters);
  const filterSets = [filters, ...names.map((name) => without(name, filters))];
  const whole = await findInEach(editions, query, filterSets, false);
  const isPartial = isSeveralWords(query) && whole.every(({ found }) => !found?.[0]?.length);
  const outcomes = isPartial ? await findInEach(editions, query, filterSets, true) : whole;
  if (outcomes.every(({ found }) => !found)) throw outcomes[0]!.error;
  return present(outcomes, current, names, isPartial);
}

function present(
  outcomes: Outcome[],
  current: string,
  filterNames: string[],
  isPartial: boolean,
): Results {
  const groupsOf = (set: number): Match[][] =>
    mergePages(
      outcomes.flatMap(({ edition, found }) =>
        (found?.[set] ?? []).map((match) => ({
          ...match,
          edition: edition.id,
          label: edition.label,
          name: lastingName(nameOfPlace(match.place), edition.renamed),
          idOf: idsOf(match.place, edition.renamed),
        })),
      ),
      current,
    );
  const groups = groupsOf(0);
  const counts = countMerged(groups);
  // As in one edition, a filter that is set counts what its other values would find.
  filterNames.forEach((name, index) => {
    counts[name] = countMerged(groupsOf(index + 1))[name] ?? {};
  });
  return {
    count: groups.length,
    isPartial: isPartial && groups.length > 0,
    filters: counts,
    load: (from, to) => Promise.all(groups.slice(from, to).map(loadGroup)),
    missing: outcomes
      .filter(({ found }) => !found)
      .map(({ edition, error }) => ({ label: edition.label, error })),
  };
}

async function loadGroup(group: Match[]): Promise<Result> {
  const results = group.map(async ({ label, idOf, load }) => ({
    edition: label,
    idOf,
    result: await load(),
  }));
  return mergeResults(await Promise.all(results), HITS_SHOWN);
}

/** How the newest edition calls the ids of a page. */
function idsOf(place: string, renamed: Renamed): (id: string) => string {
  return (id) => lastingName(`${nameOfPlace(place)}#${id}`, renamed).split('#')[1] ?? id;
}

function findInEach(
  editions: EditionIndex[],
  query: string,
  filterSets: ChosenFilters[],
  anyWord: boolean,
): Promise<Outcome[]> {
  return Promise.all(
    editions.map((edition) =>
      edition
        .open()
        .then((engine) => engine.find(query, filterSets, anyWord))
        .then(
          (found): Outcome => ({ edition, found }),
          (error: unknown): Outcome => ({ edition, error }),
        ),
    ),
  );
}

function without(name: string, filters: ChosenFilters): ChosenFilters {
  const { [name]: _, ...rest } = filters;
  return rest;
}

/** An edition whose index can be opened. */
export interface EditionIndex {
  /** `draft` or an id such as `2026.1`. */
  id: string;
  /** `Edition 2026.1`. */
  label: string;
  /** What later editions call differently. */
  renamed: Renamed;
  /** Opens the index, or gives the one that is open; after a failure it tries again. */
  open(): Promise<SearchEngine>;
}

interface Outcome {
  edition: EditionIndex;
  /** For each set of filters; left out where the edition could not be searched. */
  found?: EditionMatch[][];
  error?: unknown;
}

interface Match extends EditionMatch {
  edition: string;
  label: string;
  /** Name of the page in the newest edition. */
  name: string;
  /** Id there of a section or practice of the page. */
  idOf(id: string): string;
}
