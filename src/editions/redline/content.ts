import { compareTokens, wholeRun } from './run.ts';
import type { Block, Leaf } from './block.ts';
import type { Change, Content, RowContent, TextContent } from './page-redline.ts';
import type { Pairs } from './pairing.ts';
import type { Token } from './token.ts';

/** Compares running text with its partner; either may be missing. A paragraph may have come from several, or become several. */
export function mergeLeaves(before: Block | null, after: Block | null, pairs: Pairs): Content {
  const [old, now] = [before as Leaf | null, after as Leaf | null];
  if (!old) return text(now!, wholeRun('inserted', now!.tokens));
  if (!now) return text(old, wholeRun('deleted', old.tokens));
  const split = pairs.pieces.get(old) as Leaf[] | undefined;
  const joined = pairs.pieces.get(now) as Leaf[] | undefined;
  if (split) return { type: 'pieces', before: [plainText(old)], after: mergeSplit(old, split) };
  const runs = compareTokens(joined ? joinedTokens(joined) : old.tokens, now.tokens);
  const content = text(now, runs);
  if (joined) return { type: 'pieces', before: joined.map(plainText), after: [content] };
  const isRenamed = old.anchor && now.anchor && old.anchor !== now.anchor;
  return isRenamed ? { ...content, formerId: old.anchor! } : content;
}

/** A block as it was, without what became of it. */
export function plainContent(block: Block): Content {
  if (block.type === 'leaf') return plainText(block);
  if (block.tag === 'tr') return plainRow(block.children as Leaf[]);
  const children = block.children.map((child): Change => ({
    kind: 'same',
    block: plainContent(child),
  }));
  if (block.tag === 'table') return { type: 'table', rows: children };
  const { tag, part, note, figure } = block;
  return {
    type: 'box',
    tag,
    ...(part && { part }),
    ...(note && { note }),
    ...(figure && { figure }),
    children,
  };
}

function plainText({ tag, tokens }: Leaf): TextContent {
  return { type: 'text', tag, runs: wholeRun('same', tokens) };
}

function plainRow(cells: Leaf[]): RowContent {
  return {
    type: 'row',
    cells: cells.map(({ tag, align, scope, tokens }) => ({
      kind: 'same',
      tag,
      ...(align && { align }),
      ...(scope && { scope }),
      runs: wholeRun('same', tokens),
    })),
  };
}

function text({ tag, anchor }: Leaf, runs: TextContent['runs']): TextContent {
  return { type: 'text', tag, ...(anchor && { id: anchor }), runs };
}

/** Compares the whole with its pieces in a row, then gives each piece its runs. */
function mergeSplit(whole: Leaf, pieces: Leaf[]): TextContent[] {
  const joined = joinedTokens(pieces);
  const runs = compareTokens(whole.tokens, joined);
  const contents = pieces.map((piece) => text(piece, []));
  let piece = 0;
  let left = pieces[0]!.tokens.length;
  for (const run of runs) {
    let { before, after } = run;
    if (run.kind === 'deleted') {
      contents[piece]!.runs.push(run);
      continue;
    }
    while (after.length > 0) {
      if (left === 0) left = pieces[(piece += 1)]!.tokens.length;
      const count = Math.min(left, after.length);
      const part = { kind: run.kind, before: before.slice(0, count), after: after.slice(0, count) };
      contents[piece]!.runs.push(part);
      before = before.slice(count);
      after = after.slice(count);
      left -= count;
    }
  }
  return contents;
}

/** Paragraphs as one, with space where one ended. */
function joinedTokens(leaves: Leaf[]): Token[] {
  return leaves.flatMap(({ tokens }) =>
    tokens.map((token, index) => (index === 0 ? { ...token, isSpaced: true } : token)),
  );
}
