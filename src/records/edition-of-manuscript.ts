import { assemble } from './assemble.ts';
import { makeRecord, type PageRecord } from './page-record.ts';
import type { Edition, Registered } from './edition.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import type { PageFile } from '../manuscript/page-file.ts';
import type { Entry } from '../manuscript/register-file.ts';
import type { Frontmatter } from '../schemas/content.ts';
import type { Collection } from '../site.ts';

/**
 * Makes the draft in one language from its manuscript, the same as the site makes of it. Throws where a file has an error:
 * what cannot be read cannot be compared or frozen.
 */
export function editionOfManuscript(manuscript: Manuscript, lang: string): Edition {
  refuseErrors(manuscript);
  return assemble({
    id: 'draft',
    lang,
    pages: manuscript.pages.filter((page) => page.lang === lang).map(recordOf),
    sources: manuscript.sources.map(named),
    terms: manuscript.terms.map(named),
    topics: manuscript.topics.map(({ data }) => data),
    audiences: manuscript.audiences.map(({ data }) => data),
    countries: manuscript.countries.map(({ data }) => data),
    events: manuscript.events.map(({ data }) => data),
  });
}

function refuseErrors({ problems }: Manuscript): void {
  const error = problems.find(({ severity }) => severity === 'error');
  if (!error) return;
  throw new Error(`${error.path}: ${error.message} "npm run check" lists every such error.`);
}

function recordOf({ lang, collection, slug, data, document }: PageFile<Frontmatter>): PageRecord {
  return makeRecord({
    lang,
    collection: collection as Collection,
    slug,
    data: data as Frontmatter,
    document: document!,
  });
}

function named<Data>({ id, data }: Entry<Data>): Registered<Data> {
  return { ...data, id };
}
