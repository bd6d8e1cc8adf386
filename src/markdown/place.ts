import { location } from 'vfile-location';
import type { Node, Position } from 'unist';
import type { VFile } from 'vfile';

/**
 * Where a piece of a text node, the last of `stack`, stands in the file. The node's value may be shorter than what was typed
 * (escapes, indents), so the piece is looked for from where the node begins, `index` characters on at the least. A node that
 * an earlier transform has made has no place; then the piece is looked for from where the nearest node around it begins.
 */
export function placeOf(
  file: VFile,
  stack: Node[],
  index: number,
  piece: string,
): Position | undefined {
  const node = stack.findLast(({ position }) => position);
  const { start: begin, end: limit } = node?.position ?? {};
  if (begin?.offset === undefined || limit?.offset === undefined) return node?.position;
  const from = begin.offset + (node === stack.at(-1) ? index : 0);
  const offset = String(file).indexOf(piece, from);
  if (offset < 0 || offset > limit.offset) return node?.position;
  const points = location(file);
  const start = points.toPoint(offset);
  const end = points.toPoint(offset + piece.length);
  return start && end ? { start, end } : node?.position;
}
