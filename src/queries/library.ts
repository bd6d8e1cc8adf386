import { getEntry } from 'astro:content';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONTENT } from './content-folder.ts';
import { aboutPages, draft } from './draft.ts';
import { kept } from './kept.ts';
import { loadEditions } from '../editions/load-editions.ts';
import { readLineage } from '../manuscript/succession-files.ts';
import { archiveOf, type Archive } from '../records/archive.ts';
import { openLibrary, type Library } from '../records/library.ts';
import { site } from '../site.ts';
import type { FrozenEdition } from '../editions/load.ts';
import type { Edition } from '../records/edition.ts';
import type { Words } from '../schemas/interface.ts';

/** Every edition in every language that it has, the newest published one first and the draft last. */
export async function publishedEditions(): Promise<{ edition: string; lang: string }[]> {
  const published = (await frozen()).toReversed().flatMap(({ editions }) => [...editions.values()]);
  const drafts = await Promise.all(site.languages.map((lang) => draftIn(lang)));
  return [...published, ...drafts].map(({ id, lang }) => ({ edition: id, lang }));
}

/** Opens an edition in one language. */
export async function library({
  edition,
  lang,
}: {
  edition: string;
  lang: string;
}): Promise<Library> {
  return kept(`library ${edition} ${lang}`, async () =>
    openLibrary(
      await editionIn(edition, lang),
      await wordsIn(lang),
      await aboutPages(lang),
      await archive(),
    ),
  );
}

/** The newest edition, in the first language of the site: what the pages outside the editions are made from. */
export async function newestLibrary(): Promise<Library> {
  const [newest] = await publishedEditions();
  return library(newest!);
}

/** The newest edition of each language: the draft where a language has none. */
export async function newestInEachLanguage(): Promise<{ edition: string; lang: string }[]> {
  const editions = await publishedEditions();
  return editions.filter(
    ({ lang }, index) => editions.findIndex((each) => each.lang === lang) === index,
  );
}

/** Published editions, oldest first, each proved to be what was published. */
export async function frozen(): Promise<FrozenEdition[]> {
  return kept('frozen', () => loadEditions(CONTENT));
}

/** The file of a published edition, byte for byte. */
export async function editionBytes(id: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(join(CONTENT, 'editions', `${id}.jsonl`)));
}

/** An edition, the draft among them, in one language. */
export async function editionIn(id: string, lang: string): Promise<Edition> {
  if (id === 'draft') return draftIn(lang);
  return (await frozen()).find(({ entry }) => entry.id === id)!.editions.get(lang)!;
}

async function draftIn(lang: string): Promise<Edition> {
  return kept(`draft ${lang}`, () => draft(lang));
}

async function archive(): Promise<Archive> {
  return kept('archive', async () => {
    const published = await frozen();
    const drafts = await Promise.all(site.languages.map((lang) => draftIn(lang)));
    const editions = published.flatMap(({ editions: inLanguages }) => [...inLanguages.values()]);
    const entries = published.map(({ entry }) => entry);
    return archiveOf([...editions, ...drafts], entries, await readLineage(CONTENT));
  });
}

async function wordsIn(lang: string): Promise<Words> {
  return (await getEntry('ui', lang))!.data;
}
