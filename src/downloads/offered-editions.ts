import { parseAddress } from '../addresses/address.ts';
import { listEditions } from '../editions/load-editions.ts';
import { compareEditions } from '../editions/succession.ts';
import { listFiles } from '../output/files.ts';
import type { OfferedEdition } from './download.ts';

/** The editions of a written site, in each of their languages, oldest first; the draft last, if it is wanted. */
export async function offeredEditions(
  site: string,
  content: string,
  withDraft: boolean,
): Promise<OfferedEdition[]> {
  const dates = new Map((await listEditions(content)).map(({ id, date }) => [id, date]));
  const homes = (await listFiles(site)).map((path) => parseAddress(`/${path}`));
  const editions = homes
    .filter((address) => address?.slug === 'index' && !address.collection)
    .map((address) => ({ id: address!.edition, lang: address!.lang }))
    .map(({ id, lang }) => ({ id, lang, date: dates.get(id) ?? null }));
  const published = editions.filter(({ id }) => id !== 'draft');
  const drafts = editions.filter(({ id }) => id === 'draft');
  return [...published.sort((a, b) => compareEditions(a.id, b.id)), ...(withDraft ? drafts : [])];
}
