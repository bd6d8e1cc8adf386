import { contentFiles, type ContentFile } from './content-files.ts';
import { readEntry, readList } from './register-file.ts';
import { change, changedPage, type Change } from '../schemas/change.ts';
import { lineageStep, type LineageStep } from '../schemas/lineage.ts';

/** What became of pages and ids from edition to edition, as `content/registers/lineage.yaml` tells; nothing without that file. */
export async function readLineage(content: string): Promise<LineageStep[]> {
  const files = await named(content, /^registers\/lineage\.yaml$/);
  const readings = files.map((file) =>
    readList(file, lineageStep, ({ edition, from }) => `${edition} ${from[0]}`),
  );
  return (await Promise.all(readings)).flatMap(({ items }) => items.map(({ data }) => data));
}

/** What editors wrote about changed pages for the next edition, by page: `guides/joint-patrols`. */
export async function readChanges(content: string): Promise<Map<string, Change>> {
  const files = await named(content, /^changes\/[^/]+\.yaml$/);
  const readings = await Promise.all(files.map((file) => readEntry(file, change)));
  return new Map(
    readings.flatMap(({ items }) => items.map(({ id, data }) => [changedPage(id), data])),
  );
}

async function named(content: string, pattern: RegExp): Promise<ContentFile[]> {
  return (await contentFiles(content)).filter(({ name }) => pattern.test(name));
}
