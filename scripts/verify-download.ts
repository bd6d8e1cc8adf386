/**
 * `npm run verify-download -- FILE [--sums SHA256SUMS]`: compares a download with the checksums beside it, or in the file
 * given, and says what is wrong and what to do. Exit code 0 only where it is what was published.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseSums, SUMS_FILE, type FileSum } from '../src/downloads/checksums.ts';
import { verifyDownload, type Verdict } from '../src/downloads/verify-download.ts';

export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { sums: { type: 'string' } },
    allowPositionals: true,
  });
  const [file, ...more] = positionals;
  if (!file || more.length > 0) return refuse(USAGE);
  if (!existsSync(file)) return refuse(`There is no file ${file}.`);
  const sumsFile = values.sums ?? join(dirname(file), SUMS_FILE);
  try {
    const sums = await readSums(sumsFile);
    const verdict = await verifyDownload(file, sums);
    const isGood = verdict.kind === 'whole' || verdict.kind === 'renamed';
    (isGood ? console.log : console.error)(inWords(verdict, sumsFile, sums));
    return isGood ? 0 : 1;
  } catch (error) {
    return refuse((error as Error).message);
  }
}

async function readSums(file: string): Promise<FileSum[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(
      `There are no checksums to compare with at ${file}. Download ${SUMS_FILE} from the page of downloads and put it beside ` +
        'the file, or name it: npm run verify-download -- FILE --sums PATH',
    );
  });
  const sums = parseSums(text);
  if (!sums)
    throw new Error(`${file} holds no list of SHA-256 checksums. Download ${SUMS_FILE} again.`);
  return sums;
}

function inWords(verdict: Verdict, sumsFile: string, sums: readonly FileSum[]): string {
  const { file, found, kind } = verdict;
  if (kind === 'whole') return `${file} is whole and unchanged.\nSHA-256  ${found}`;
  if (kind === 'renamed')
    return `${file} is whole and unchanged; it was published as ${verdict.name}.\nSHA-256  ${found}`;
  if (kind === 'unlisted')
    return (
      `${sumsFile} has no checksum of ${file}: it is not one of these downloads, or is of another release.\n` +
      `It lists: ${sums.map((sum) => sum.file).join(', ')}`
    );
  const what =
    kind === 'cut off'
      ? `${file} is cut off: its end is missing, the download broke off.`
      : `${file} has been changed: it is not what was published.`;
  return `${what}\nexpected SHA-256  ${verdict.expected}  (${sumsFile})\nfound    SHA-256  ${found}\n${ADVICE}`;
}

function refuse(message: string): number {
  console.error(message);
  return 1;
}

const ADVICE =
  'Do not use it: download it again. If it differs again, download SHA256SUMS again too: both must be of one release.';
const USAGE = 'Write: npm run verify-download -- FILE [--sums SHA256SUMS]';
