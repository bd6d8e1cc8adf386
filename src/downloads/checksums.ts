/** Name of the file of checksums beside the downloads. */
export const SUMS_FILE = 'SHA256SUMS';

/** Prints checksums as `sha256sum -c` reads them, for files as bytes. */
export function printSums(sums: readonly FileSum[]): string {
  return sums.map(({ file, sha256 }) => `${sha256} *${file}\n`).join('');
}

/** Reads a file of checksums, with Windows line ends too. Gives null where it is none: a line says something else. */
export function parseSums(text: string): FileSum[] | null {
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  const sums = lines.map((line) => LINE.exec(line)?.groups);
  if (sums.length === 0 || sums.includes(undefined)) return null;
  return sums.map((groups) => ({
    file: groups!['file']!,
    sha256: groups!['sha256']!.toLowerCase(),
  }));
}

const LINE = /^(?<sha256>[0-9a-f]{64}) [ *](?<file>.+)$/i;

export interface FileSum {
  /** Name of a file in the same folder. */
  file: string;
  /** SHA-256 in hexadecimal digits. */
  sha256: string;
}
