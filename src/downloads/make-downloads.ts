import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printSums, SUMS_FILE } from './checksums.ts';
import { DOWNLOADS_FOLDER, type Download, type MadeDownload } from './download.ts';
import { fillDownloadsPage } from './fill-page.ts';
import { MANIFEST_FILE, printManifest } from './manifest.ts';
import { offeredEditions } from './offered-editions.ts';
import { hashOf } from '../editions/hash.ts';
import type { Maker, Making } from './maker.ts';

/**
 * Makes the downloads of a written site in its folder `downloads/`, with their checksums and the list for programs, and
 * fills in the page that offers them. `write` writes one file. Throws where a file cannot be written; the site is then not
 * to be used.
 */
export async function makeDownloads(
  { site, content, withDraft, isRelease, makers }: DownloadRequest,
  write: WriteFile = writeFile,
): Promise<Download[]> {
  const folder = join(site, DOWNLOADS_FOLDER);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  const put = (file: string, content: Uint8Array) => writeWhole(write, folder, file, content);
  const making = { site, content, offered: await offeredEditions(site, content, withDraft) };
  const wanted = makers.filter(({ inBuild }) => inBuild || isRelease);
  const downloads = await runMakers(wanted, making, put);
  const manifest = Buffer.from(printManifest(downloads));
  await put(MANIFEST_FILE, manifest);
  const sums = [...downloads, { file: MANIFEST_FILE, sha256: hashOf(manifest) }];
  await put(SUMS_FILE, Buffer.from(printSums(sums)));
  await fillDownloadsPage(site, downloads);
  return downloads;
}

async function runMakers(
  makers: readonly Maker[],
  making: Making,
  put: (file: string, content: Uint8Array) => Promise<void>,
): Promise<Download[]> {
  const downloads: Download[] = [];
  for (const maker of makers)
    for await (const made of maker.make(making)) {
      await put(made.file, made.content);
      downloads.push(describe(made));
    }
  return downloads.sort((a, b) => (a.file < b.file ? -1 : 1));
}

function describe({ content, ...planned }: MadeDownload): Download {
  return { ...planned, bytes: content.length, sha256: hashOf(content) };
}

async function writeWhole(
  write: WriteFile,
  folder: string,
  file: string,
  content: Uint8Array,
): Promise<void> {
  try {
    await write(join(folder, file), content);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = REASONS[code ?? ''] ?? message;
    const megabytes = (content.length / 1e6).toFixed(1);
    throw new Error(`${DOWNLOADS_FOLDER}/${file} (${megabytes} MB) could not be written: ${why}`, {
      cause: error,
    });
  }
}

const REASONS: Record<string, string> = {
  ENOSPC: 'the disk is full. Free some space and run the command again.',
  EDQUOT: 'your quota of disk space is used up. Free some space and run the command again.',
  EFBIG: 'files of this size are not allowed here. Raise the limit ("ulimit -f") and run again.',
};

type WriteFile = (path: string, content: Uint8Array) => Promise<void>;

export interface DownloadRequest {
  /** Absolute path of the written site. */
  site: string;
  /** Absolute path of `content/`. */
  content: string;
  /** Whether the draft is offered as well. */
  withDraft: boolean;
  /** Whether all makers run, not only those of every build. */
  isRelease: boolean;
  makers: readonly Maker[];
}
