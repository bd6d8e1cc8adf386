import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { distFolder, listBuiltFiles } from './built-site.ts';
import type { PageRecord } from '../../src/records/page-record.ts';

/** Reads every `pages.json` of the built site, each record with the path of its page. */
export async function readPageRecords(): Promise<BuiltRecord[]> {
  const files = (await listBuiltFiles()).filter((path) => path.endsWith('/pages.json'));
  const all = await Promise.all(
    files.map(async (file) => {
      const records = JSON.parse(await readFile(join(distFolder, file), 'utf8')) as PageRecord[];
      const folder = file.replace(/pages\.json$/, '');
      return records.map((record) => ({
        record,
        folder,
        path: `${folder}${record.collection}/${record.slug}.html`,
      }));
    }),
  );
  return all.flat();
}

export interface BuiltRecord {
  record: PageRecord;
  /** Of the edition and language: `draft/en/`. */
  folder: string;
  /** Of the page: `draft/en/guides/joint-patrols.html`. */
  path: string;
}
