import type { Statement } from './statement.ts';

/**
 * What a statement says beyond pointing to pages of this site: a clause that sends the reader to a page is left out, and
 * elsewhere the words of a link are, since they name a page that has its own sources. A row of a table points as a whole.
 */
export function withoutPointing({ parts, links, block }: Statement): string[] {
  const isRow = block.row !== undefined;
  const clauses = (isRow ? parts : parts.flatMap(clausesOf)).map((clause) =>
    withoutLinks(clause, links),
  );
  if (isRow && clauses.some(points)) return [];
  return clauses.filter((clause) => !points(clause));
}

function clausesOf(text: string): string[] {
  return text.split(/(?<=[;:])\s/);
}

function withoutLinks(clause: string, links: Statement['links']): string {
  return links.reduce((text, link) => text.replace(link.text, LINK), clause);
}

function points(clause: string): boolean {
  return clause.includes(LINK) && POINTS.test(clause);
}

/** Stands for the words of a link. */
const LINK = '⟶';

/** Words by which a sentence sends its reader to a page: `See …`, `The lesson is …`, `It has a page`, `Guides: …`. */
const POINTS =
  /\bsee\b|\b(?:the|this) (?:page|guide|lesson|standard|activity)s?\b|\b(?:is|has) an? (?:⟶|lesson|page|guide)|^(?:guides?|lessons?|standards?)\b/i;
