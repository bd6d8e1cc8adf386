import type { ReadDocument } from '../markdown/collect.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import type { PageFile } from '../manuscript/page-file.ts';
import type { Frontmatter } from '../schemas/content.ts';

/**
 * Pages of the six collections without an error of their own. Of the others it cannot be said what they claim: a citation
 * that is malformed, or a note that is not closed, hides what stands there.
 */
export function soundPages({ pages, problems }: Manuscript): SoundPage[] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const faulty = new Set(errors.map(({ path }) => path));
  return pages.flatMap((page) => {
    const { document, collection, slug, path } = page;
    if (!document || faulty.has(path)) return [];
    return [{ ...page, document, id: `${collection}/${slug}` }];
  });
}

export interface SoundPage extends PageFile<Frontmatter> {
  document: ReadDocument;
  /** Its name in links and relations: `guides/joint-patrols`. */
  id: string;
}
