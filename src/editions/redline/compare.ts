import { readBlocks } from './read-blocks.ts';
import { compareFacts, compareRelations } from './facts.ts';
import { mergeTexts } from './merge.ts';
import { pairBlocks } from './pairing.ts';
import { countMoves, countWordsOf } from './counting.ts';
import { fullReference, laterReference, renamedAnchors, type Renames } from './renames.ts';
import { recordId, type PageRecord } from '../../records/page-record.ts';
import type { Change, PageRedline } from './page-redline.ts';

/**
 * Compares two versions of a page, first block by block and then word by word. Never throws: whatever a body holds is
 * compared as text.
 * @param before the earlier version; null for a new page
 * @param after the later version; null for a withdrawn page
 * @param renamed later name of a page, section or practice by its earlier one, `guides/a#old` to `guides/b#new`
 */
export function comparePages(
  before: PageRecord | null,
  after: PageRecord | null,
  renamed: Renames = new Map(),
): PageRedline {
  const body = compareBodies(before, after, renamed);
  const facts = before && after ? compareFacts(before, after) : [];
  const relations =
    before && after ? compareRelations(before, after, renamed) : { added: [], removed: [] };
  const names = { before: before && recordId(before), after: after && recordId(after) };
  return {
    status: statusOf(names, body, facts.length + relations.added.length + relations.removed.length),
    ...names,
    facts,
    relations,
    body,
    words: countWordsOf(body, facts),
    moved: countMoves(body),
  };
}

function compareBodies(
  before: PageRecord | null,
  after: PageRecord | null,
  renamed: Renames,
): Change[] {
  const earlier = before
    ? readBlocks(before.body, (reference) => laterReference(reference, before, renamed))
    : [];
  const later = after ? readBlocks(after.body, (reference) => fullReference(reference, after)) : [];
  const pairs = pairBlocks(earlier, later, before ? renamedAnchors(before, renamed) : new Map());
  return mergeTexts(
    { title: before?.title ?? '', blocks: earlier },
    { title: after?.title ?? '', blocks: later },
    pairs,
  );
}

function statusOf(
  { before, after }: Pick<PageRedline, 'before' | 'after'>,
  body: Change[],
  others: number,
): PageRedline['status'] {
  if (before === null && after !== null) return 'new';
  if (after === null && before !== null) return 'withdrawn';
  const isSame = before === after && others === 0 && body.every(({ kind }) => kind === 'same');
  return isSame ? 'unchanged' : 'changed';
}
