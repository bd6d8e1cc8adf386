import { makeZips } from './zip/make-zips.ts';
import type { Maker } from './maker.ts';

/** Who makes the downloads, in the order in which they are made and listed. A new format is a new line here. */
export const makers: readonly Maker[] = [{ inBuild: true, make: makeZips }];
