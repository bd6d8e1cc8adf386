import type { TermFinder } from '../dressing/mentions.ts';
import type { PageRecord } from './page-record.ts';

/**
 * Tells which pages have a term in their text, by any of its names. The pages are read once, at the first question: read
 * again for each term, 100 terms on 1,000 pages would cost more than all pages themselves.
 */
export function termUsage(pages: PageRecord[], finder: TermFinder): (id: string) => PageRecord[] {
  let usage: Usage | undefined;
  return (id) => {
    usage ??= readUsage(pages, finder);
    return usage.get(id) ?? [];
  };
}

function readUsage(pages: PageRecord[], finder: TermFinder): Usage {
  const usage: Usage = new Map();
  for (const page of pages) {
    const found = new Set(finder.find(textOf(page.body)).map(({ id }) => id));
    for (const id of found) usage.set(id, [...(usage.get(id) ?? []), page]);
  }
  return usage;
}

function textOf(html: string): string {
  return html.replaceAll(/<[^>]*>/g, ' ');
}

/** Pages by id of a term, in the order of the edition. */
type Usage = Map<string, PageRecord[]>;
