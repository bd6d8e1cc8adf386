import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { FileSum } from './checksums.ts';

/** Compares a file with the checksums that were published with it. Rejects where it cannot be read. */
export async function verifyDownload(path: string, sums: readonly FileSum[]): Promise<Verdict> {
  const file = basename(path);
  const found = await hashOfFile(path);
  const listed = sums.find((sum) => sum.file === file);
  if (listed?.sha256 === found) return { kind: 'whole', file, found };
  const same = sums.find((sum) => sum.sha256 === found);
  if (same) return { kind: 'renamed', file, found, name: same.file };
  if (!listed) return { kind: 'unlisted', file, found };
  const kind = (await isCutOff(path)) ? 'cut off' : 'changed';
  return { kind, file, found, expected: listed.sha256 };
}

async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest('hex');
}

/** A zip, and so an EPUB, ends with a record of its own, and a PDF with a mark: where that is not whole, the end is missing. */
async function isCutOff(path: string): Promise<boolean> {
  const ending = ENDINGS[extname(path)];
  if (!ending) return false;
  const bytes = await lastBytes(path);
  const start = bytes.lastIndexOf(ending.mark);
  return start < 0 || bytes.length - start < ending.length;
}

async function lastBytes(path: string): Promise<Buffer> {
  const { size } = await stat(path);
  const file = await open(path);
  try {
    const length = Math.min(size, LONGEST_END);
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
    return buffer;
  } finally {
    await file.close();
  }
}

const END_OF_ZIP = { mark: 'PK\x05\x06', length: 22 };
const ENDINGS: Record<string, { mark: string; length: number }> = {
  '.zip': END_OF_ZIP,
  '.epub': END_OF_ZIP,
  '.pdf': { mark: '%%EOF', length: 5 },
};
const LONGEST_END = 1024;

/**
 * - `whole`: it is what was published
 * - `renamed`: so it is, under another name
 * - `cut off`: its end is missing
 * - `changed`: its bytes are others
 * - `unlisted`: no checksum of it was published
 */
export type Verdict = { file: string; found: string } & (
  | { kind: 'whole' }
  | { kind: 'unlisted' }
  | { kind: 'renamed'; name: string }
  | { kind: 'cut off' | 'changed'; expected: string }
);
