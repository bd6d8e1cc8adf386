/**
 * `npm run release [-- --with-draft]`: builds the site anew, without anything kept from builds before, with all downloads,
 * their checksums and the list of them, and swaps it in. Whatever goes wrong, `dist/` stays as it was.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './build.ts';
import { DOWNLOADS_FOLDER } from '../src/downloads/download.ts';
import { MANIFEST_FILE, manifest } from '../src/downloads/manifest.ts';

export async function main(args: readonly string[]): Promise<number> {
  const code = await build(['--force', ...args], { DOWNLOADS_OF_RELEASE: 'yes' });
  if (code === 0) await report();
  return code;
}

async function report(): Promise<void> {
  const file = join(process.cwd(), 'dist', DOWNLOADS_FOLDER, MANIFEST_FILE);
  const { downloads } = manifest.parse(JSON.parse(await readFile(file, 'utf8')));
  console.log('\nReleased in dist/. Its downloads:');
  for (const { file, bytes, sha256 } of downloads)
    console.log(`${sha256}  ${(bytes / 1e6).toFixed(1).padStart(8)} MB  ${file}`);
  if (downloads.length === 0)
    console.log(
      'none: no edition is published yet. "npm run release -- --with-draft" offers the draft.',
    );
}
