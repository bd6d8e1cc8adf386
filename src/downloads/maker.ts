import type { MadeDownload, OfferedEdition } from './download.ts';

/** Makes the downloads of one format. */
export interface Maker {
  /** Whether every build makes them; the others are made for a release only. */
  inBuild: boolean;
  /** Gives the downloads one after the other, in an order that is always the same. The same site gives the same bytes. */
  make(making: Making): AsyncIterable<MadeDownload>;
}

/** What downloads are made from. */
export interface Making {
  /** Absolute path of the written site, its addresses already relative. */
  site: string;
  /** Absolute path of `content/`. */
  content: string;
  /** Editions to make downloads of, oldest first, the draft last where it is wanted. */
  offered: OfferedEdition[];
}
