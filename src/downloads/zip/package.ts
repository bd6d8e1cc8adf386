import { ALL, downloadName, NAME_OF_ALL, type OfferedEdition } from '../download.ts';

/** The packages to make of these editions: one of each in its language and, once something is published, one of all. */
export function packagesOf(offered: readonly OfferedEdition[]): Package[] {
  const single = offered.map((edition) => makePackage(downloadName(edition), [edition]));
  const isPublished = offered.some(({ date }) => date);
  return isPublished ? [...single, makePackage(NAME_OF_ALL, offered)] : single;
}

function makePackage(name: string, editions: readonly OfferedEdition[]): Package {
  const newest = editions.findLast(({ date }) => date) ?? editions.at(-1)!;
  return {
    name,
    edition: name === NAME_OF_ALL ? ALL : newest.id,
    lang: name === NAME_OF_ALL ? ALL : newest.lang,
    shelves: new Set(editions.map(({ id, lang }) => `${id}/${lang}`)),
    home: `${newest.id}/${newest.lang}`,
    date: newest.date,
  };
}

/** A part of the site that is unpacked somewhere and works there. */
export interface Package {
  /** Name of the zip without its ending, and of the one folder at its top. */
  name: string;
  /** Edition that it holds, or `all`. */
  edition: string;
  /** Language that it holds, or `all`. */
  lang: string;
  /** Folders of editions in it: `2026.1/en`. */
  shelves: Set<string>;
  /** The one of them whose home page opens where the package lacks the home of the site. */
  home: string;
  /** Day that its files bear, ISO 8601; null where nothing in it is published. */
  date: string | null;
}
