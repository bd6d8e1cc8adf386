import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../../src/output/files.ts';

/** Gives the SHA-256 of every file below a folder, by path. */
export async function digestFolder(folder: string): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const path of await listFiles(folder)) {
    const content = await readFile(join(folder, path));
    digests[path] = createHash('sha256').update(content).digest('hex');
  }
  return digests;
}
