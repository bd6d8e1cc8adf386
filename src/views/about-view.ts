import { dress, type DressedBody } from '../dressing/dress.ts';
import { settingOf, termNote, type TermNote } from './page-view.ts';
import type { AboutPage, Library } from '../records/library.ts';

/** All that one page about the site shows. */
export function aboutView(library: Library, slug: string): AboutView {
  const page = library.about.find((each) => each.slug === slug)!;
  const dressed = dress(page.body, settingOf(library, `about/${slug}`));
  return { page, dressed, terms: dressed.terms.map((id) => termNote(id, library)) };
}

interface AboutView {
  page: AboutPage;
  dressed: DressedBody;
  terms: TermNote[];
}
