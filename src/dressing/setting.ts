import type { TermFinder } from './mentions.ts';
import type { Registered } from '../records/edition.ts';
import type { Words } from '../schemas/interface.ts';
import type { Source } from '../schemas/source.ts';

/** What a page is dressed with: its edition's registers, the words of its language, and the way to addresses. */
export interface Setting {
  lang: string;
  words: Words;
  /** The page at hand, `guides/joint-patrols`. */
  page: string;
  /** Register entry of a source; undefined where the edition has none. */
  source(id: string): Registered<Source> | undefined;
  /** Finds first mentions of terms; made once an edition. */
  terms: TermFinder;
  /** Address of a page, perhaps with `#id`; undefined where the edition has no such page. */
  addressOf(reference: string): string | undefined;
}
