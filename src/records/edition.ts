import type { PageRecord } from './page-record.ts';
import type { Audience, Country, Event, Topic } from '../schemas/register.ts';
import type { Source } from '../schemas/source.ts';
import type { Term } from '../schemas/term.ts';

/** One edition in one language: all that its pages are made from. */
export interface Edition {
  /** `draft` or an id such as `2026.1`. */
  id: string;
  lang: string;
  /** Sorted by collection in the order of the menu, then by title. */
  pages: PageRecord[];
  /** Sorted by id. */
  sources: Registered<Source>[];
  /** Sorted by id. */
  terms: Registered<Term>[];
  /** Sorted by name in the language of the edition. */
  topics: Topic[];
  /** In the order of their register. */
  audiences: Audience[];
  /** Sorted by name in the language of the edition. */
  countries: Country[];
  /** Sorted by date; those of one date in the order of their register. */
  events: Event[];
}

/** An entry of a register whose files are named by id. */
export type Registered<Data> = Data & { id: string };

/** Orders by code point, so that the order does not hang on the machine's language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
