import { makeEpubs } from './epub/make-epubs.ts';
import { makeZips } from './zip/make-zips.ts';
import type { MadeDownload } from './download.ts';
import type { Maker, Making } from './maker.ts';

/** Who makes the downloads, in the order in which they are made and listed. A new format is a new line here. */
export const makers: readonly Maker[] = [
  { inBuild: true, make: makeZips },
  { inBuild: true, make: makeEpubs },
  { inBuild: false, make: printed },
];

/** A browser is loaded only for a release; those who only build need none. */
async function* printed(making: Making): AsyncGenerator<MadeDownload> {
  const { makePdfs } = await import('./pdf/make-pdfs.ts');
  yield* makePdfs(making);
}
