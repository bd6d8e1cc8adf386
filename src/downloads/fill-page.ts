import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readTags, splice, type Change, type Tag } from '../addresses/tags.ts';
import type { Download } from './download.ts';

/** Fills in `downloads.html` of a written site, whose layout was made before the downloads were. */
export async function fillDownloadsPage(
  site: string,
  downloads: readonly Download[],
): Promise<void> {
  const page = join(site, DOWNLOADS_PAGE);
  const html = await readFile(page, 'utf8');
  const missing = downloads.find(({ file }) => !html.includes(`data-download="${file}"`));
  if (missing)
    throw new Error(
      `${DOWNLOADS_PAGE} does not offer ${missing.file}: plannedDownloads() in src/downloads/planned.ts must name it.`,
    );
  await writeFile(page, fillPage(html, downloads));
}

/**
 * Fills in the page of downloads. `[data-download]` names a file, `[data-download-format]` a format and
 * `[data-download-edition]` an edition: such an element is left out where there is no such download. Inside the first,
 * `[data-download-size]` and `[data-download-sum]`, both empty, get the size in words and the checksum.
 */
export function fillPage(html: string, downloads: readonly Download[]): string {
  const tags = readTags(html);
  const lang = /<html\b[^>]* lang="([^"]+)"/.exec(html)?.[1] ?? 'en';
  const changes: Change[] = [];
  let current: Download | undefined;
  let done = 0;
  tags.forEach((tag, index) => {
    if (tag.start < done || tag.isClosing) return;
    const asked = askedFor(tag, html);
    if (asked && !downloads.some((download) => download[asked.key] === asked.value)) {
      done = endOf(index, tags);
      changes.push({ start: tag.start, end: done, to: '' });
    } else if (asked?.key === 'file') current = downloads.find(({ file }) => file === asked.value);
    const text = current && textFor(tag, current, lang);
    if (text) changes.push({ start: tag.end, end: tag.end, to: text });
  });
  return splice(html, changes);
}

function askedFor({ attributes }: Tag, html: string): Asked | null {
  const attribute = attributes.find(({ name }) => name in KEYS);
  if (!attribute) return null;
  const { name, start, end } = attribute;
  return { key: KEYS[name]!, value: html.slice(start, end) };
}

/** Where the element of a tag ends. */
function endOf(index: number, tags: Tag[]): number {
  const { name } = tags[index]!;
  let depth = 0;
  const last = tags.slice(index).find((tag) => {
    if (tag.name === name) depth += tag.isClosing ? -1 : 1;
    return depth === 0;
  });
  return last!.end;
}

function textFor({ attributes }: Tag, { bytes, sha256 }: Download, lang: string): string | null {
  const has = (name: string): boolean => attributes.some((attribute) => attribute.name === name);
  if (has('data-download-sum')) return sha256;
  return has('data-download-size') ? sizeInWords(bytes, lang) : null;
}

/** Decimal megabytes with one digit, as file managers on phones, macOS and Linux count them. */
function sizeInWords(bytes: number, lang: string): string {
  const style = { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(lang, style).format(Math.max(0.1, bytes / 1e6));
}

const DOWNLOADS_PAGE = 'downloads.html';

const KEYS: Record<string, 'file' | 'format' | 'edition'> = {
  'data-download': 'file',
  'data-download-format': 'format',
  'data-download-edition': 'edition',
};

interface Asked {
  key: 'file' | 'format' | 'edition';
  value: string;
}
