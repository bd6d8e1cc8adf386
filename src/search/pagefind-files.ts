import { createIndex } from 'pagefind';
import type { IndexFile, PagefindIndex, PagefindServiceConfig } from 'pagefind';

/** Starts an index, lets `fill` add to it, gives its files and frees it. Throws what Pagefind reports. */
export async function makeIndexFiles(
  config: PagefindServiceConfig,
  fill: (index: PagefindIndex) => Promise<void>,
): Promise<IndexFile[]> {
  const { index, errors } = await createIndex(config);
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  try {
    await fill(index);
    const { files, errors } = await index.getFiles();
    if (errors.length) throw new Error(`Pagefind gave no files: ${errors.join('; ')}`);
    // Pagefind gives the filter files now in one order, now in another.
    return files.sort((a, b) => (a.path < b.path ? -1 : 1));
  } finally {
    await index.deleteIndex();
  }
}
