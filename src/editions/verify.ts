import { z } from 'astro/zod';
import { editionFile, EDITIONS_FILE } from './damage.ts';
import { hashOf } from './hash.ts';
import { listEditions, loadListed } from './load-editions.ts';
import { compareEditions, newestEdition } from './succession.ts';
import { parseYaml } from '../manuscript/yaml-file.ts';
import type { EditionEntry } from '../schemas/edition-entry.ts';

/** What is wrong with the published editions of a content folder; nothing where every one is what was published. */
export async function verifyEditions(content: string): Promise<string[]> {
  const entries = await listEditions(content).catch((error: Error) => [error.message]);
  const findings = entries.map((entry) =>
    typeof entry === 'string'
      ? entry
      : loadListed(content, entry).then(
          () => [],
          (error: Error) => error.message,
        ),
  );
  return (await Promise.all(findings)).flat();
}

/**
 * What has happened to the editions since an earlier state of the content, read by `past`, beside additions: an edition
 * that went, whose bytes or hash changed, or that was put before a published one. What is wrong today counts too. Throws
 * where the list of then cannot be read.
 */
export async function verifyGrowth(content: string, past: PastFiles): Promise<string[]> {
  const today = await verifyEditions(content);
  if (today.length > 0) return today;
  const now = new Map((await listEditions(content)).map((entry) => [entry.id, entry]));
  const before = await pastEditions(past);
  const changed = await Promise.all(before.map((entry) => changesOf(entry, now, past)));
  return [...changed.flat(), ...insertions([...now.keys()], before)];
}

async function changesOf(
  { id, sha256 }: PastEdition,
  now: ReadonlyMap<string, EditionEntry>,
  past: PastFiles,
): Promise<string[]> {
  const current = now.get(id)?.sha256;
  const bytes = await past(editionFile(id));
  const published = bytes ? hashOf(bytes) : sha256;
  if (current === published && current === sha256) return [];
  return current
    ? [
        `Edition ${id} was changed after it was published.\n  expected: SHA-256 ${published}\n  found:    SHA-256 ${current}\n  restore:  content/${editionFile(id)} and its entry in content/${EDITIONS_FILE} from the commit that you compare with`,
      ]
    : [
        `Edition ${id} was published and is no longer in content/${EDITIONS_FILE}. Editions are permanent: restore its entry and content/${editionFile(id)} from the commit that you compare with.`,
      ];
}

function insertions(now: readonly string[], before: readonly PastEdition[]): string[] {
  const old = before.map(({ id }) => id);
  const newest = newestEdition(old);
  return now
    .filter((id) => newest && !old.includes(id) && compareEditions(id, newest) < 0)
    .map((id) => `Edition ${id} is new, and yet it comes before ${newest}, which was published.`);
}

/** Of the list as it was then no more is read than is compared, so that its other fields may come and go. */
async function pastEditions(past: PastFiles): Promise<PastEdition[]> {
  const bytes = await past(EDITIONS_FILE);
  return bytes ? pastList.parse(parseYaml(new TextDecoder().decode(bytes)).value) : [];
}

const pastList = z.array(z.object({ id: z.string(), sha256: z.string() }));

type PastEdition = z.infer<typeof pastList>[number];

/** Reads a file, named from the content folder, as it was then; null where there was none. */
export type PastFiles = (name: string) => Promise<Uint8Array | null>;
