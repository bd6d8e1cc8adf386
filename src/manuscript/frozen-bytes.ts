import { readFile } from 'node:fs/promises';
import { hashOf } from '../editions/hash.ts';
import type { ContentFile } from './content-files.ts';

/** Reads an edition file for its hash alone: whether it is what was published is for the checks to say. */
export async function readFrozen({ name, path, location }: ContentFile): Promise<{
  items: FrozenBytes[];
  problems: [];
}> {
  const id = name.replace(/^editions\/(.+)\.jsonl$/, '$1');
  return { items: [{ id, path, sha256: hashOf(await readFile(location)) }], problems: [] };
}

export interface FrozenBytes {
  /** Id of the edition, from the name of the file. */
  id: string;
  /** File as problems print it. */
  path: string;
  /** Of its bytes, in hexadecimal digits. */
  sha256: string;
}
