import { redlineHtml, redlineLegend } from '../editions/redline/redline-html.ts';
import { nameEdition } from '../citations/edition-words.ts';
import { noteParts } from '../citations/note-parts.ts';
import { fill } from '../wording/fill.ts';
import { inLanguage } from '../wording/in-language.ts';
import { linkTo } from './page-view.ts';
import type { EditionChanges } from '../editions/redline/changes.ts';
import type { RedlineSetting } from '../editions/redline/redline-setting.ts';
import type { Library } from '../records/library.ts';
import type { Localized } from '../schemas/field.ts';

/** All that the redline of one page shows; the page is one that changed. */
export function redlineView(
  library: Library,
  changes: EditionChanges,
  place: string,
  summaries: Map<string, Localized>,
): RedlineView {
  const { words, edition, addressOf } = library;
  const change = changes.pages.find(({ collection, slug }) => `${collection}/${slug}` === place)!;
  const setting = redlineSetting(library);
  const summary = summaries.get(place);
  return {
    title: fill(words.changes['redline-title'], { title: change.title }),
    about: fill(words.changes['redline-about'], {
      from: nameEdition(changes.before, edition.lang),
      to: nameEdition(changes.after, edition.lang),
    }),
    summary: summary ? inLanguage(summary, edition.lang) : null,
    page: addressOf(place)!,
    words: fill(words.changes.words, change.redline.words),
    legend: redlineLegend(setting),
    html: redlineHtml(change.redline, setting),
  };
}

/** Names and addresses as the later edition has them. */
function redlineSetting(library: Library): RedlineSetting {
  const { edition, words, sources, addressOf } = library;
  return {
    lang: edition.lang,
    words,
    sourceName(id) {
      const source = sources.get(id);
      if (!source) return id;
      const { symbol, issuer, title } = noteParts(source, edition.lang);
      return symbol ?? issuer ?? title;
    },
    pageName(reference) {
      const { title, part } = linkTo(library, reference);
      return part ?? title;
    },
    addressOf,
  };
}

export interface RedlineView {
  title: string;
  /** Which editions are compared. */
  about: string;
  /** What editors wrote about the change. */
  summary: string | null;
  /** The page as it is in the later edition. */
  page: string;
  /** How many words came and went. */
  words: string;
  /** HTML. */
  legend: string;
  /** HTML. */
  html: string;
}
