import { closest, distance } from 'fastest-levenshtein';

/** The candidate most like what was written, or undefined where none is near (more than a third of the letters differ). */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const pool = [...candidates];
  if (pool.length === 0) return undefined;
  const lower = pool.map((candidate) => candidate.toLowerCase());
  const found = closest(written.toLowerCase(), lower);
  const limit = Math.max(1, Math.round(written.length / 3));
  return distance(written.toLowerCase(), found) <= limit ? pool[lower.indexOf(found)] : undefined;
}

/** ` Did you mean …?` with the nearest candidate, else the list of what there is, shortened. */
export function suggestion(written: string, candidates: Iterable<string>): string {
  const pool = [...candidates];
  const found = nearest(written, pool);
  if (found) return ` Did you mean \`${found}\`?`;
  if (pool.length === 0) return '';
  const shown = pool.slice(0, 12).map((name) => `\`${name}\``);
  return ` Known: ${shown.join(', ')}${pool.length > shown.length ? `, and ${pool.length - shown.length} more` : ''}.`;
}
