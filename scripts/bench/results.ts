import type { Comparison } from './builds.ts';
import type { EditionFigures } from './edition-figures.ts';
import type { MachineFacts } from './machine.ts';
import type { KindWeight } from './page-kinds.ts';
import type { SearchFigures } from './search-speed.ts';

/** All that was measured: what `bench-results.json` holds, with the verdicts. Parts that were not asked for are empty or null. */
export interface Results {
  machine: MachineFacts;
  rounds: number;
  builds: Comparison[];
  /** What one more page costs. */
  further: FurtherPage[];
  kinds: KindWeight[];
  /** Script that may be loaded before somebody searches, Brotli. */
  scriptBytes: number | null;
  isReadWithoutScript: boolean | null;
  search: SearchFigures[];
  editions: EditionFigures | null;
}

export interface FurtherPage {
  what: string;
  /** Of processor time, or of wall time where the system does not tell. */
  milliseconds: number;
}
