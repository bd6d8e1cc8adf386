/**
 * The order of editions. Ids compare as year and number, so that 2026.2 comes before 2026.10; `draft` comes after them all.
 */
export function compareEditions(a: string, b: string): number {
  const [yearA, numberA] = partsOf(a);
  const [yearB, numberB] = partsOf(b);
  return yearA === yearB ? Math.sign(numberA - numberB) : Math.sign(yearA - yearB);
}

/** The newest of these editions; undefined where there is none. */
export function newestEdition(ids: readonly string[]): string | undefined {
  return ids.toSorted(compareEditions).at(-1);
}

/** The edition before this one, which need not be among them; of `draft` it is the newest. */
export function previousEdition(id: string, ids: readonly string[]): string | undefined {
  return newestEdition(ids.filter((each) => compareEditions(each, id) < 0));
}

/** The edition after this one; undefined for the newest. */
export function nextEdition(id: string, ids: readonly string[]): string | undefined {
  return ids.toSorted(compareEditions).find((each) => compareEditions(each, id) > 0);
}

/** The id that would come next in the year of the newest edition. */
export function followingId(newest: string): string {
  const [year, number] = partsOf(newest);
  return `${year}.${number + 1}`;
}

function partsOf(id: string): [year: number, number: number] {
  if (id === 'draft') return [Infinity, 0];
  const [year, number] = id.split('.').map(Number);
  return [year!, number!];
}
