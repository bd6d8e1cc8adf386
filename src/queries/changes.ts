import { editionIn, frozen, publishedEditions } from './library.ts';
import { CONTENT } from './content-folder.ts';
import { kept } from './kept.ts';
import {
  changesBetween,
  changesOfFirst,
  type EditionChanges,
} from '../editions/redline/changes.ts';
import { compareEditions, previousEdition } from '../editions/succession.ts';
import { readChanges, readLineage } from '../manuscript/succession-files.ts';
import type { Localized } from '../schemas/field.ts';
import type { LaterChange } from '../views/edition-notice.ts';

/** What changed in an edition, the draft among them, against the one before it; in the first everything is new. */
export async function editionChanges({ edition, lang }: Place): Promise<EditionChanges> {
  return kept(`changes ${edition} ${lang}`, async () => {
    const after = await editionIn(edition, lang);
    const previous = previousEdition(edition, await publishedIn(lang));
    if (!previous) return changesOfFirst(after);
    return changesBetween(await editionIn(previous, lang), after, await readLineage(CONTENT));
  });
}

/** How a page of an edition changed when it next did, in a published edition; null where it has not. */
export async function nextChange(
  { edition, lang }: Place,
  page: string,
): Promise<LaterChange | null> {
  const ids = await publishedIn(lang);
  for (const id of ids.filter((each) => compareEditions(each, edition) > 0).sort(compareEditions)) {
    const { pages } = await editionChanges({ edition: id, lang });
    const change = pages.find(({ redline }) => redline.before === page);
    if (change && change.redline.status !== 'unchanged') return { edition: id, change };
  }
  return null;
}

/** What editors wrote about changed pages of an edition, by page. */
export async function changeSummaries(edition: string): Promise<Map<string, Localized>> {
  if (edition === 'draft') {
    const changes = await readChanges(CONTENT);
    return new Map([...changes].map(([page, { summary }]) => [page, summary]));
  }
  const published = (await frozen()).find(({ entry }) => entry.id === edition);
  return new Map((published?.changes ?? []).map(({ page, summary }) => [page, summary]));
}

async function publishedIn(lang: string): Promise<string[]> {
  const inLanguage = (await publishedEditions()).filter((each) => each.lang === lang);
  return inLanguage.map((each) => each.edition).filter((id) => id !== 'draft');
}

interface Place {
  /** `draft` or an edition id. */
  edition: string;
  lang: string;
}
