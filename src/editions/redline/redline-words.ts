/** Keys of the words that a redline needs beside those of the reading pages. */
export const redlineWordKeys = [
  'inserted',
  'deleted',
  'end',
  'inserted-block',
  'deleted-block',
  'moved-from-section',
  'moved-from-practice',
  'moved-from-start',
  'moved-to-section',
  'moved-to-practice',
  'moved-to-start',
  'moved-here-up',
  'moved-here-down',
  'moved-away-up',
  'moved-away-down',
  'moved-edited',
  'split',
  'joined',
  'formerly',
  'title',
  'summary',
  'review',
  'unreviewed',
  'in-review',
  'approved',
  'legend-inserted',
  'legend-deleted',
  'legend-block',
  'legend-moved',
] as const;

/**
 * The words of a redline in one language. `inserted`, `deleted` and `end` are heard, not seen, around changed words.
 * `{number}` and `{title}` stand for those of a section or practice, `{id}` for a former id, `{moved}` for one of the labels.
 */
export type RedlineWords = Record<(typeof redlineWordKeys)[number], string>;
