import { relationFields, type RelationField } from '../records/relation-fields.ts';
import { pageId } from './catalogue.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import type { PageFile } from '../manuscript/page-file.ts';
import type { Frontmatter } from '../schemas/content.ts';

/** Every link and relation between two different pages of the collections or about the site. */
export function pageConnections({ pages, about }: Manuscript): Connection[] {
  const related = pages.flatMap((page) => relationsOf(page).map((target) => ({ page, target })));
  const linked = [...pages, ...about].flatMap((page) =>
    (page.document?.references ?? []).map(({ target }) => ({ page, target })),
  );
  return [...related, ...linked]
    .filter(({ target }) => !target.startsWith('#'))
    .map(({ page, target }) => ({ from: pageId(page), to: target.split('#')[0]! }))
    .filter(({ from, to }) => from !== to);
}

function relationsOf({ data }: PageFile<Frontmatter>): string[] {
  return FIELDS.flatMap((field) => data[field] ?? []);
}

const FIELDS = Object.keys(relationFields) as RelationField[];

/** That one page names another; both by name, `guides/joint-patrols`. */
export interface Connection {
  /** The page that holds the link or relation. */
  from: string;
  to: string;
}
