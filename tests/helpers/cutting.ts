import { cpSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cutEdition, type CutRequest, type CutResult } from '../../src/editions/cut.ts';
import type { EditionEntry } from '../../src/schemas/edition-entry.ts';

/** Runs a task on a content folder with a few good pages, as `tests/fixtures/good` has them; it is gone afterwards. */
export async function withGoodContent<Result>(
  task: (content: string) => Promise<Result>,
): Promise<Result> {
  const project = await mkdtemp(join(tmpdir(), 'edition-'));
  const content = join(project, 'content');
  try {
    cpSync(join(FIXTURES, 'good', 'content'), content, { recursive: true });
    cpSync(WORDS, join(content, 'ui', 'en.yaml'));
    return await task(content);
  } finally {
    await rm(project, { recursive: true });
  }
}

/** What a cut is asked for, with the fields that a test is about. */
export function makeRequest(content: string, fields: Partial<CutRequest> = {}): CutRequest {
  return {
    content,
    id: '2026.1',
    title: 'First edition',
    date: '2026-11-22',
    languages: ['en'],
    uncommitted: [],
    ...fields,
  };
}

/** Cuts an edition that nothing speaks against. */
export async function cut(
  content: string,
  fields: Partial<CutRequest> = {},
): Promise<EditionEntry> {
  const result = await cutEdition(makeRequest(content, fields));
  if ('entry' in result) return result.entry;
  throw new Error(`refused: ${result.refusals.join('\n')}`);
}

/** Why a cut was refused; none where it was not. */
export function reasonsOf(result: CutResult): string[] {
  return 'refusals' in result ? result.refusals : [];
}

const ROOT = join(import.meta.dirname, '..', '..');
const FIXTURES = join(ROOT, 'tests', 'fixtures');
const WORDS = join(ROOT, 'content', 'ui', 'en.yaml');
