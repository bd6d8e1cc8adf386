import { nextEdition } from '../editions/succession.ts';
import { changeAddress } from './changes-view.ts';
import { editionSwitch, type EditionChoice } from './edition-switch.ts';
import type { PageChange } from '../editions/redline/changes.ts';
import type { Library } from '../records/library.ts';
import type { Erratum } from '../schemas/edition-entry.ts';

/** What a reader of an older edition must know before the page itself; null for the newest edition and for the draft. */
export function supersession(
  library: Library,
  place: string,
  later: LaterChange | null,
): Supersession | null {
  const { entries } = library.archive;
  const { id, lang } = library.edition;
  const next = nextEdition(
    id,
    entries.map((entry) => entry.id),
  );
  const own = entries.find((entry) => entry.id === id);
  const follower = entries.find((entry) => entry.id === next);
  if (!own || !follower) return null;
  const newest = entries.at(-1)!.id;
  const current = editionSwitch(library, place).find((choice) => choice.id === newest)!;
  return {
    id,
    from: own.date,
    to: follower.date,
    current,
    isGone: current.kind === 'withdrawn' || current.kind === 'absent',
    changes: later && changeAddress({ edition: later.edition, lang }, later.change),
  };
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
  /** Whether the newest edition has the page no more, under any name. */
  isGone: boolean;
  /** How the page changed when it next did: its redline, else its line in the list of changes; null where it has not. */
  changes: string | null;
}

/** What became of a page in a later edition. */
export interface LaterChange {
  /** The edition that changed it. */
  edition: string;
  change: PageChange;
}
