import { location } from 'vfile-location';
import type { Text } from 'mdast';
import type { Position } from 'unist';
import type { VFile } from 'vfile';

/**
 * Where a piece of a text node stands in the file. The node's value may be shorter than what was typed (escapes, indents),
 * so the piece is looked for from where the node begins, `index` characters on at the least.
 */
export function placeOf(
  file: VFile,
  node: Text,
  index: number,
  piece: string,
): Position | undefined {
  const begin = node.position?.start.offset;
  if (begin === undefined) return node.position;
  const offset = String(file).indexOf(piece, begin + index);
  if (offset < 0 || offset > node.position!.end.offset!) return node.position;
  const points = location(file);
  const start = points.toPoint(offset);
  const end = points.toPoint(offset + piece.length);
  return start && end ? { start, end } : node.position;
}
