import type { Comparison } from './builds.ts';
import type { MachineFacts } from './machine.ts';
import type { KindWeight } from './page-kinds.ts';
import type { SearchFigures } from './search-speed.ts';

/** All that was measured: what `bench-results.json` holds, with the verdicts. */
export interface Results {
  machine: MachineFacts;
  rounds: number;
  builds: Comparison[];
  /** What one more page costs. */
  further: FurtherPage[];
  kinds: KindWeight[];
  /** Script that may be loaded before somebody searches, Brotli. */
  scriptBytes: number;
  isReadWithoutScript: boolean;
  search: SearchFigures[];
}

export interface FurtherPage {
  what: string;
  /** Of processor time, or of wall time where the system does not tell. */
  milliseconds: number;
}
