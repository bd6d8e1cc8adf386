import { loadEditions } from '../../editions/load-editions.ts';
import { readManuscript } from '../../manuscript/manuscript.ts';
import { librariesOfManuscript } from '../../records/libraries-of-manuscript.ts';
import type { Library } from '../../records/library.ts';
import type { Making } from '../maker.ts';

/** Opens the editions of which downloads are made, in the order in which they are offered. */
export async function offeredLibraries({
  content,
  offered,
}: Pick<Making, 'content' | 'offered'>): Promise<Library[]> {
  if (offered.length === 0) return [];
  const [manuscript, editions] = [await readManuscript(content), await loadEditions(content)];
  const all = librariesOfManuscript(manuscript, editions);
  return offered.flatMap(({ id, lang }) =>
    all.filter(({ edition }) => edition.id === id && edition.lang === lang),
  );
}
