import { describe, expect, it } from 'vitest';
import { parseSums, printSums } from '../../../src/downloads/checksums.ts';

const SUMS = [
  { file: 'a.zip', sha256: 'a'.repeat(64) },
  { file: 'name with spaces.epub', sha256: 'b'.repeat(64) },
];

describe('the file of checksums', () => {
  it('is read as it was written, also with the line ends of Windows', () => {
    expect(parseSums(printSums(SUMS))).toEqual(SUMS);
    expect(parseSums(printSums(SUMS).replaceAll('\n', '\r\n'))).toEqual(SUMS);
  });

  it('is read as other tools write it', () => {
    expect(parseSums(`${'A'.repeat(64)}  a.zip\n`)).toEqual([SUMS[0]]);
  });

  it.each(['', '<!doctype html>\n', `${'a'.repeat(63)} *a.zip\n`])('is not "%s"', (text) => {
    expect(parseSums(text)).toBeNull();
  });
});
