import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findProblems } from '../checks/check-content.ts';
import { readManuscript, type Manuscript } from '../manuscript/manuscript.ts';
import { editionOfManuscript } from '../records/edition-of-manuscript.ts';
import { changedPage } from '../schemas/change.ts';
import { EDITIONS_FILE } from './damage.ts';
import { appendEntry } from './editions-file.ts';
import { freeze, type FrozenFile } from './freeze.ts';
import { loadListed } from './load-editions.ts';
import { loadEdition } from './load.ts';
import { publish, removeLeftovers, type Step } from './publish.ts';
import { refusals } from './refusals.ts';
import { previousEdition } from './succession.ts';
import { vanishedSince } from './vanished.ts';
import type { Problem } from '../checks/problem.ts';
import type { EditionEntry } from '../schemas/edition-entry.ts';

/**
 * Freezes the draft as an edition: its file, and its entry in the list. Refuses with every reason at once and then touches
 * nothing; interrupted, it leaves either the whole edition or none. The summaries in `content/changes/` go into the edition
 * and out of the folder. `reached` is told each step of writing.
 */
export async function cutEdition(
  request: CutRequest,
  reached?: (step: Step) => void,
): Promise<CutResult> {
  const manuscript = await readManuscript(request.content);
  const problems = findProblems(manuscript);
  const listed = manuscript.editions.map(({ data }) => data);
  const reasons = refusals(request, listed, problems);
  if (reasons.length > 0) return { refusals: reasons, problems };

  const file = freezeDraft(request, manuscript);
  const entry = entryFor(request, file);
  loadEdition(Buffer.from(file.text), entry);
  const vanished = await vanishedSinceLast(request, listed, manuscript);
  const list = appendEntry(await readList(request.content), entry);
  await removeLeftovers(
    request.content,
    listed.map(({ id }) => id),
  );
  await publish(request.content, { id: entry.id, edition: file.text, list }, reached);
  await removeSummaries(request.content, manuscript);
  return { entry, vanished };
}

function freezeDraft(
  { id, title, date, languages }: CutRequest,
  manuscript: Manuscript,
): FrozenFile {
  const written = new Set(manuscript.pages.map(({ lang }) => lang));
  return freeze({
    id,
    title,
    date,
    editions: languages
      .filter((lang, index) => index === 0 || written.has(lang))
      .map((lang) => editionOfManuscript(manuscript, lang)),
    changes: manuscript.changes.map(({ id: name, data }) => ({
      page: changedPage(name),
      summary: data.summary,
    })),
  });
}

async function vanishedSinceLast(
  { content, id }: CutRequest,
  listed: readonly EditionEntry[],
  manuscript: Manuscript,
): Promise<string[]> {
  const last = previousEdition(
    id,
    listed.map((each) => each.id),
  );
  if (!last) return [];
  const { editions } = await loadListed(
    content,
    listed.find((each) => each.id === last)!,
  );
  const lineage = manuscript.lineage.map(({ data }) => data);
  const lost = [...editions.values()].flatMap((before) =>
    vanishedSince(before, { ...editionOfManuscript(manuscript, before.lang), id }, lineage),
  );
  return [...new Set(lost)];
}

function entryFor(
  { id, title, date, summary }: CutRequest,
  { sha256, counts }: FrozenFile,
): EditionEntry {
  return { id, title, date, sha256, counts, ...(summary && { summary }), errata: [] };
}

/** The edition has them now; the next one begins with none. */
async function removeSummaries(content: string, { changes }: Manuscript): Promise<void> {
  await Promise.all(changes.map(({ id }) => rm(join(content, 'changes', `${id}.yaml`))));
}

async function readList(content: string): Promise<string> {
  const place = join(content, ...EDITIONS_FILE.split('/'));
  return existsSync(place) ? readFile(place, 'utf8') : '';
}

export interface CutRequest {
  /** Where the content folder is. */
  content: string;
  /** `2026.1`. */
  id: string;
  title: string;
  /** Day of publication, ISO 8601. */
  date: string;
  summary?: string | undefined;
  /** Languages of the site, first the one that the others are translated from. */
  languages: readonly string[];
  /** Files that no commit holds as they are, named from the folder of the project; none where that does not matter, null where nobody can tell. */
  uncommitted: readonly string[] | null;
}

/** The entry of the new edition with what {@link vanishedSince} the last one, or why there is none. */
export type CutResult =
  { entry: EditionEntry; vanished: string[] } | { refusals: string[]; problems: Problem[] };
