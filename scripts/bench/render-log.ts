/**
 * Milliseconds that Astro says it needed for each page of the six collections of an edition, from what a build printed: the
 * view, the dressing, the layout and the writing of the file. Astro rounds to whole milliseconds, so only a mean means much.
 */
export function renderTimes(printed: string, edition: string): number[] {
  const plain = printed.replaceAll(ESCAPES, '');
  const line = new RegExp(
    `─ /${edition.replaceAll('.', '\\.')}/en/[a-z]+/page-\\d+\\.html\\s+\\(\\+([\\d.]+)(m?s)\\)`,
    'g',
  );
  return [...plain.matchAll(line)].map(
    ([, figure, unit]) => Number(figure) * (unit === 's' ? 1000 : 1),
  );
}

/** The mean without the slowest twentieth: the first page of an edition also pays for opening it and its redlines. */
export function usualTime(times: readonly number[]): number {
  const usual = [...times].sort((a, b) => a - b).slice(0, Math.ceil(times.length * 0.95));
  return usual.reduce((sum, time) => sum + time, 0) / usual.length;
}

const ESCAPES = /\u001B\[[\d;]*m/g;
