/**
 * The only module that prints and parses addresses. Inside the build every address is root-absolute
 * (`/draft/en/guides/joint-patrols.html#shared-plan`); the relative pass turns them relative at the end.
 */

/** Prints the address of a page inside an edition: `/<edition>/<lang>/[<collection>/]<slug>.html[#<anchor>]`. */
export function printAddress({ edition, lang, collection, slug, anchor }: Address): string {
  const folder = collection ? `${collection}/` : '';
  return `/${edition}/${lang}/${folder}${slug}.html${anchor ? `#${anchor}` : ''}`;
}

/** Parses what {@link printAddress} printed; `null` for anything else, such as a page at the root. */
export function parseAddress(url: string): Address | null {
  const match = ADDRESS.exec(url);
  if (!match?.groups) return null;
  const { edition, lang, collection, slug, anchor } = match.groups;
  return {
    edition: edition!,
    lang: lang!,
    slug: slug!,
    ...(collection && { collection }),
    ...(anchor && { anchor }),
  };
}

/** Parses the place of a page inside its edition, `guides/joint-patrols` or `timeline`. */
export function parsePlace(place: string): { collection?: string; slug: string } {
  const end = place.lastIndexOf('/');
  return end < 0
    ? { slug: place }
    : { collection: place.slice(0, end), slug: place.slice(end + 1) };
}

/** Prints the address of a page outside the editions, e.g. `about/method` gives `/about/method.html`. */
export function printRootAddress(path: string): string {
  return `/${path}.html`;
}

/** Parses a reference as writers type it, `guides/joint-patrols` or `guides/joint-patrols#shared-plan`; `null` if malformed. */
export function parseReference(text: string): Reference | null {
  const match = REFERENCE.exec(text);
  if (!match?.groups) return null;
  const { collection, slug, anchor } = match.groups;
  return { collection: collection!, slug: slug!, ...(anchor && { anchor }) };
}

/** Prints a reference as writers type it. */
export function printReference({ collection, slug, anchor }: Reference): string {
  return `${collection}/${slug}${anchor ? `#${anchor}` : ''}`;
}

const EDITION = String.raw`draft|\d{4}\.\d+`;
const WORD = String.raw`[a-z0-9]+(?:[.-][a-z0-9]+)*`;
const ADDRESS = new RegExp(
  `^/(?<edition>${EDITION})/(?<lang>[a-z]{2})/(?:(?<collection>(?:changes/)?${WORD})/)?(?<slug>${WORD})\\.html(?:#(?<anchor>.+))?$`,
);
const REFERENCE = new RegExp(`^(?<collection>${WORD})/(?<slug>${WORD})(?:#(?<anchor>${WORD}))?$`);

export interface Address {
  /** `draft` or an edition id such as `2026.1`. */
  edition: string;
  /** ISO 639-1 language of the page. */
  lang: string;
  /** Collection or register the page belongs to, `changes/guides` for a redline; left out for the pages at the top of an edition. */
  collection?: string;
  /** File name without `.html`, the same in all languages. */
  slug: string;
  /** Id of a section, practice or paragraph on the page. */
  anchor?: string;
}

export interface Reference {
  collection: string;
  slug: string;
  anchor?: string;
}
