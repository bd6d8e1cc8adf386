import type { Citable } from './citable.ts';
import { dateParts } from './edtf-date.ts';
import { oneLine } from './one-line.ts';

/**
 * The meta tags (Highwire and Dublin Core) by which Zotero saves a page. They name no author, because
 * no page has one: the site is its publisher.
 *
 * `DC.type` is what makes it a web page; by `citation_title` alone Zotero would take it for a journal article.
 */
export function pageMetadata(citable: Citable): MetaTag[] {
  const day = citable.date && dayOf(citable.date);
  const tags = {
    citation_title: citable.title,
    citation_publication_date: day && day.replaceAll('-', '/'),
    citation_publisher: citable.publisher,
    citation_language: citable.language,
    citation_public_url: citable.url,
    'DC.type': 'webpage',
    'DC.title': citable.title,
    'DC.date': day,
    'DC.publisher': citable.publisher,
    'DC.language': citable.language,
    'DC.source': citable.container,
    'DC.identifier': citable.url,
  };
  return Object.entries(tags).flatMap(([name, content]) =>
    content ? [{ name, content: oneLine(content) }] : [],
  );
}

function dayOf(date: string): string {
  const [year = 0, ...rest] = dateParts(date)['date-parts'][0]!;
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join(
    '-',
  );
}

/** A `<meta name content>`. */
export interface MetaTag {
  name: string;
  content: string;
}
