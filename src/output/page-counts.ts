import { parseAddress } from '../addresses/address.ts';
import { listFiles } from './files.ts';

/** How many HTML pages each edition and language of a built folder has, and how many stand outside the editions. */
export async function countPages(folder: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const path of await listFiles(folder)) {
    if (!path.endsWith('.html')) continue;
    const address = parseAddress(`/${path}`);
    const name = address ? `${address.edition}/${address.lang}` : 'site';
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
