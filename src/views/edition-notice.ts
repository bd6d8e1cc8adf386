import { printAddress } from '../addresses/address.ts';
import { nextEdition } from '../editions/succession.ts';
import { editionSwitch, type EditionChoice } from './edition-switch.ts';
import type { Library } from '../records/library.ts';
import type { Erratum } from '../schemas/edition-entry.ts';

/** What a reader of an older edition must know before the page itself; null for the newest edition and for the draft. */
export function supersession(library: Library, place: string): Supersession | null {
  const { entries } = library.archive;
  const { id, lang } = library.edition;
  const next = nextEdition(
    id,
    entries.map((entry) => entry.id),
  );
  const own = entries.find((entry) => entry.id === id);
  const follower = entries.find((entry) => entry.id === next);
  if (!own || !follower) return null;
  const choices = editionSwitch(library, place);
  const current = choices.find((choice) => choice.id === entries.at(-1)!.id)!;
  const changes = printAddress({
    edition: follower.id,
    lang,
    collection: 'changes',
    slug: 'index',
    anchor: place.replace('/', '--'),
  });
  return { id, from: own.date, to: follower.date, current, changes };
}

/** Errata of a page in the edition at hand, in the order in which they were made. */
export function errataOf({ archive, edition }: Library, place: string): Erratum[] {
  const entry = archive.entries.find(({ id }) => id === edition.id);
  return (entry?.errata ?? []).filter(({ page }) => page.split('#')[0] === place);
}

interface Supersession {
  /** The edition at hand. */
  id: string;
  /** Day of its publication. */
  from: string;
  /** Day on which the next edition took its place. */
  to: string;
  /** The page, or the nearest, in the newest edition. */
  current: EditionChoice;
  /** The line about this page in the list of changes of the next edition, which leads to the redline. */
  changes: string;
}
