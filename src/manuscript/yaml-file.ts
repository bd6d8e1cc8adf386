import { isAlias, isMap, isNode, isPair, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { SHORTHAND, yamlInWords } from './yaml-words.ts';
import type { Document } from 'yaml';

/**
 * Parses YAML (1.2 core schema, no custom tags, no duplicate keys, no anchors and aliases) and remembers where each value
 * stands. Where a line has several faults, the first stands for all. By the `failsafe` schema every value is text as it was
 * written, also one that looks like a number.
 */
export function parseYaml(
  text: string,
  firstLine = 1,
  schema: 'core' | 'failsafe' = 'core',
): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema, uniqueKeys: true });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const found = [...document.errors, ...document.warnings].map((error) => ({
    message: yamlInWords(error),
    position: place(error.pos[0]),
  }));
  const shorthands = shorthandsIn(document).map((offset) => ({
    message: SHORTHAND,
    position: place(offset),
  }));
  const faults = onePerLine([...shorthands, ...found]);
  return {
    value: faults.length > 0 ? undefined : document.toJS(),
    faults,
    locate: (path, part = 'value') => place(offsetOf(document, path, part)),
  };
}

/** Where YAML's `&name` and `*name` stand: in content they are always meant as text. */
function shorthandsIn(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Node(_, node) {
      if (isAlias(node) || node.anchor) offsets.push(startOf(node) ?? 0);
    },
  });
  return offsets;
}

function onePerLine(faults: YamlFile['faults']): YamlFile['faults'] {
  const lines = new Set<number>();
  return faults.filter(({ position }) => lines.size !== lines.add(position.line).size);
}

function offsetOf(document: Document, path: Path, part: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const [depth, step] of path.entries()) {
    const wantsKey = part === 'key' && depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isNode(key) && String(key) === String(step));
      if (!isPair(pair)) break;
      offset = startOf(pair.key) ?? offset;
      if (wantsKey) break;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
    }
    offset = startOf(node) ?? offset;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

/** Keys and indexes that lead to a value. */
export type Path = readonly PropertyKey[];

/** A place in a text file; both count from 1. */
export interface Position {
  line: number;
  column: number;
}

export interface YamlFile {
  /** What the file says; undefined where it has faults. */
  value: unknown;
  /** Why it cannot be read. */
  faults: { message: string; position: Position }[];
  /** Place of the value (or key) at a path; of the nearest parent where the path does not exist. */
  locate(path: Path, part?: 'key' | 'value'): Position;
}
