import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { SearchFailure } from '../../src/client/search/failure.ts';
import { CHUNK_FOLDER, scriptOfChunk } from '../../src/search/chunk.ts';
import { readPagefindCore } from '../../src/search/pagefind-core.ts';
import type { Chunks } from '../../src/client/search/chunks.ts';
import type { SearchEngine } from '../../src/client/search/engine.ts';

vi.mock('virtual:pagefind-core', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pagefind-core-'));
  const file = join(folder, 'core.mjs');
  await writeFile(file, await readPagefindCore());
  return import(/* @vite-ignore */ pathToFileURL(file).href);
});

/** Opens the search that readers have, without a browser, over the index of one language of an edition: `dist/draft/en`. */
export async function openSearchOf(folder: string): Promise<SearchEngine> {
  const { openSearch } = await import('../../src/client/search/engine.ts');
  return openSearch('', 'en', chunksOf(folder));
}

/** Gives the chunks of an index as the page does, without a page: reads the scripts and keeps what they would hand over. */
export function chunksOf(folder: string, isMissing = (_name: string): boolean => false): Chunks {
  return {
    async load(name) {
      const script = scriptOfChunk(name);
      if (isMissing(name)) throw new SearchFailure('missing', script);
      const text = await readFile(join(folder, CHUNK_FOLDER, script), 'utf8');
      const base64 = text.split(`__pf("${name}","`)[1]!.split('"')[0]!;
      return new Uint8Array(Buffer.from(base64, 'base64'));
    },
  };
}
