import { parsePlace, printAddress } from '../addresses/address.ts';
import { counterpart, type Counterpart } from '../editions/lineage.ts';
import { collections } from '../site.ts';
import { fill } from '../wording/fill.ts';
import type { Shelf } from '../records/archive.ts';
import type { Library } from '../records/library.ts';

/** Where a page is in each edition of its language, newest first; never a dead end. */
export function editionSwitch(
  { edition, words, archive }: Library,
  place: string,
): EditionChoice[] {
  const shelves = archive.shelves.filter(({ lang }) => lang === edition.lang);
  return shelves.toReversed().map((shelf) => {
    const isCurrent = shelf.id === edition.id;
    const { kind, target } = isCurrent
      ? { kind: 'same' as const, target: place }
      : whereIs(place, edition.id, shelf, archive.lineage);
    const [path, anchor] = target.split('#');
    return {
      id: shelf.id,
      name:
        shelf.id === 'draft'
          ? words.editions.draft
          : fill(words.editions.edition, { id: shelf.id }),
      kind,
      isCurrent,
      href: addressIn(shelf, path!, anchor),
    };
  });
}

/**
 * A page of a collection is looked up in the lineage; a list or register entry is there under its name or not at all. Of a
 * redline the list of changes stands in each edition: two editions compare different texts.
 */
function whereIs(
  place: string,
  from: string,
  shelf: Shelf,
  lineage: Library['archive']['lineage'],
): Whereabouts {
  if (place.startsWith('changes/')) return { kind: 'same', target: 'changes/index' };
  const isPage =
    collections.some((name) => place.startsWith(`${name}/`)) && !place.endsWith('/index');
  if (!isPage) {
    return shelf.places.has(place)
      ? { kind: 'same', target: place }
      : { kind: 'absent', target: nearest(place, shelf) };
  }
  const { kind, targets } = counterpart(place, from, shelf.contents, lineage);
  return { kind, target: targets[0] ?? nearest(place, shelf) };
}

function nearest(place: string, { places }: Shelf): string {
  const list = `${place.split('/')[0]}/index`;
  return places.has(list) ? list : 'index';
}

function addressIn({ id, lang }: Shelf, path: string, anchor?: string): string {
  return printAddress({ edition: id, lang, ...parsePlace(path), ...(anchor && { anchor }) });
}

export interface EditionChoice {
  id: string;
  /** In words: `Edition 2026.1`. */
  name: string;
  /** How the page is there; where it is not, `href` leads to the nearest page. */
  kind: Counterpart['kind'];
  /** Whether it is the edition at hand. */
  isCurrent: boolean;
  href: string;
}

interface Whereabouts {
  kind: Counterpart['kind'];
  target: string;
}
