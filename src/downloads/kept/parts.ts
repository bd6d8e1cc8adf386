/**
 * The parts of a copy that a browser can keep: many small files in a few large ones, each compressed, so that keeping an
 * edition takes some requests and not thousands.
 *
 * A part is gzip (RFC 1952) of: four bytes, the length of the list (unsigned, most significant byte first); the list, JSON in
 * UTF-8, `[[path, number of bytes], …]`; then the bytes of the files, one after the other.
 */
import { gzipSync } from 'node:zlib';

/** Divides files into parts of about {@link PART_SIZE} bytes before compression. The same files give the same bytes. */
export function partsOf(files: readonly KeptFile[]): Uint8Array[] {
  const parts: KeptFile[][] = [];
  let size = Infinity;
  for (const file of files) {
    if (size >= PART_SIZE) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)!.push(file);
    size += file.bytes.length;
  }
  return parts.map(pack);
}

function pack(files: KeptFile[]): Uint8Array {
  const list = Buffer.from(JSON.stringify(files.map(({ path, bytes }) => [path, bytes.length])));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(list.length);
  const packed = gzipSync(Buffer.concat([length, list, ...files.map(({ bytes }) => bytes)]));
  // The header of gzip names the operating system; 255 is "unknown".
  packed[9] = 255;
  return packed;
}

/** Bytes before compression: small enough to lose little when a line breaks, large enough to compress well. */
export const PART_SIZE = 4_000_000;

export interface KeptFile {
  /** From the folder of the site, with `/`. */
  path: string;
  bytes: Uint8Array;
}
