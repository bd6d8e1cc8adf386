import { readFile } from 'node:fs/promises';
import type { Position } from './yaml-file.ts';

/** Reads a file as UTF-8; a file with other bytes, or with nothing in it, is refused with a reason. */
export async function readText(path: string): Promise<TextFile> {
  const bytes = await readFile(path);
  const text = decode(bytes);
  if (text === null) return { text: '', fault: 'not-utf8', position: firstBadByte(bytes) };
  if (text.trim() === '')
    return { text: '', fault: 'empty-file', position: { line: 1, column: 1 } };
  return { text };
}

function decode(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

function firstBadByte(bytes: Uint8Array): Position {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const before = lenient.slice(0, lenient.search(/[\0\u{FFFD}]/u)).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

export interface TextFile {
  /** The text without byte-order mark; empty where there is a fault. */
  text: string;
  fault?: 'not-utf8' | 'empty-file';
  /** Where the fault is. */
  position?: Position;
}
