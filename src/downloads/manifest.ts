import { z } from 'astro/zod';
import { FORMATS, type Download } from './download.ts';
import { editionId } from '../schemas/edition-entry.ts';

/** Name of the list of downloads for programs. */
export const MANIFEST_FILE = 'manifest.json';

const download = z.strictObject({
  file: z.string().min(1).describe('Name of the file, beside this one.'),
  bytes: z.int().positive().describe('Length of the file.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the file in hexadecimal digits.'),
  edition: z
    .union([editionId, z.enum(['draft', 'all'])])
    .describe('Edition that it holds: an id, `draft`, or `all` editions.'),
  language: z
    .string()
    .regex(/^(?:[a-z]{2}|all)$/)
    .describe('Language that it holds, ISO 639-1, or `all` languages.'),
  format: z.enum(FORMATS).describe('`zip`: the site to unpack; `epub`: a book; `pdf`: pages.'),
});

/** What `downloads/manifest.json` holds. `public/schemas/downloads-1.schema.json` is made from it. */
export const manifest = z.strictObject({
  format: z.literal(1).describe('Version of this format.'),
  downloads: z.array(download).describe('Sorted by name.'),
});

/** Prints the list of downloads for programs. */
export function printManifest(downloads: readonly Download[]): string {
  const list: z.infer<typeof manifest> = {
    format: 1,
    downloads: downloads.map(({ file, bytes, sha256, edition, lang, format }) => ({
      file,
      bytes,
      sha256,
      edition,
      language: lang,
      format,
    })),
  };
  return `${JSON.stringify(list, null, 2)}\n`;
}
