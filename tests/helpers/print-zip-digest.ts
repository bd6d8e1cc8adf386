/** A process that makes a zip and prints its hash: `node print-zip-digest.ts`. */
import { zipArchive } from '../../src/downloads/zip/archive.ts';
import { hashOf } from '../../src/editions/hash.ts';

const days = ['1980-01-01', '2026-03-29', '2026-10-25'];
const zips = days.map((day) => zipArchive('top', new Map([['a', Buffer.from(day)]]), day));
console.log(hashOf(Buffer.concat(zips)));
