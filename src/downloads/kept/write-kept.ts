import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOf } from '../../editions/hash.ts';
import { listFiles } from '../../output/files.ts';
import { partsOf } from './parts.ts';
import type { KeptManifest } from './manifest.ts';

/**
 * Writes what a browser keeps of some editions into the folder `kept/` of a written site: `kept/2026.1-en.json` and its parts.
 * Gives the manifests. The same site gives the same bytes.
 */
export async function writeKept(
  site: string,
  editions: readonly KeptEdition[],
): Promise<KeptManifest[]> {
  await mkdir(join(site, FOLDER), { recursive: true });
  const paths = await listFiles(site);
  const manifests = [];
  for (const edition of editions) manifests.push(await writeEdition(site, paths, edition));
  return manifests;
}

/** What is kept of an edition: all of its pages, and what they share with others. */
export function keptPaths(paths: readonly string[], { id, lang }: KeptEdition): string[] {
  const own = `${id}/${lang}/`;
  return paths.filter((path) => path.startsWith(own) || SHARED.test(path));
}

async function writeEdition(
  site: string,
  paths: readonly string[],
  edition: KeptEdition,
): Promise<KeptManifest> {
  const files = await Promise.all(
    keptPaths(paths, edition).map(async (path) => ({
      path,
      bytes: await readFile(join(site, path)),
    })),
  );
  const { id, lang } = edition;
  const name = `${id}-${lang}`;
  const parts = partsOf(files).map((content) => ({ content, sha256: hashOf(content) }));
  const manifest: KeptManifest = {
    edition: id,
    lang,
    version: hashOf(parts.map(({ sha256 }) => sha256).join('')).slice(0, 12),
    bytes: sum(parts.map(({ content }) => content.length)),
    unpacked: sum(files.map(({ bytes }) => bytes.length)),
    parts: parts.map(({ content, sha256 }) => ({
      name: `${name}-${sha256.slice(0, 12)}.part`,
      bytes: content.length,
      sha256,
    })),
  };
  for (const [index, { content }] of parts.entries())
    await writeFile(join(site, FOLDER, manifest.parts[index]!.name), content);
  await writeFile(join(site, FOLDER, `${name}.json`), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

const FOLDER = 'kept';

/** Scripts and styles, the pages outside the editions, and icons. */
const SHARED = /^(?:_astro\/.*|about\/.*|[^/]+\.(?:html|svg|png|webmanifest))$/;

export interface KeptEdition {
  /** `draft` or an id such as `2026.1`. */
  id: string;
  /** ISO 639-1. */
  lang: string;
}
