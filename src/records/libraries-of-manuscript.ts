import { archiveOf } from './archive.ts';
import { editionOfManuscript } from './edition-of-manuscript.ts';
import { openLibrary, type AboutPage, type Library } from './library.ts';
import { site } from '../site.ts';
import type { z } from 'astro/zod';
import type { FrozenEdition } from '../editions/load.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import type { about } from '../schemas/about.ts';

/**
 * Opens every edition without Astro, in each of its languages: the published ones, oldest first, then the draft. Throws where
 * a file has an error.
 */
export function librariesOfManuscript(
  manuscript: Manuscript,
  published: FrozenEdition[],
): Library[] {
  const editions = [
    ...published.flatMap(({ editions: inLanguages }) => [...inLanguages.values()]),
    ...site.languages.map((lang) => editionOfManuscript(manuscript, lang)),
  ];
  const entries = published.map(({ entry }) => entry);
  const archive = archiveOf(
    editions,
    entries,
    manuscript.lineage.map(({ data }) => data),
  );
  return editions.map((edition) =>
    openLibrary(
      edition,
      manuscript.words.find(({ id }) => id === edition.lang)!.data,
      aboutPages(manuscript, edition.lang),
      archive,
    ),
  );
}

function aboutPages({ about: pages }: Manuscript, lang: string): AboutPage[] {
  return pages
    .filter((page) => page.lang === lang)
    .map(({ slug, data, document }) => ({ slug, ...(data as AboutData), body: document!.body }))
    .sort((a, b) => a.order - b.order);
}

/** A manuscript without errors has every field. */
type AboutData = z.infer<typeof about>;
