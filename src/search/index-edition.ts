import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IndexFile, PagefindIndex } from 'pagefind';
import { listFiles } from '../output/files.ts';
import { CHUNK_FOLDER, scriptOfChunk } from './chunk.ts';
import { makeIndexFiles } from './pagefind-files.ts';

/**
 * Makes the search index of one language of an edition from its written pages and puts it in `pf/` beside them.
 * Takes the pages that carry `data-pagefind-body`; their addresses count from `folder`. The same pages give the
 * same bytes. Without such a page nothing is written.
 */
export async function indexEdition({ folder, lang }: EditionFolder): Promise<IndexSummary> {
  const pages = await readPages(folder);
  if (pages.length === 0) return { pages: 0, scripts: 0 };
  const files = await makeIndexFiles(
    // Pagefind's own way with signs is the best one for us: it finds MC.DOC/2/05 by the whole, by "mc.doc" and by "2/05".
    // With `includeCharacters: './-'` the phrase "the plan" is not found any more where a full stop follows.
    { forceLanguage: lang, keepIndexUrl: true },
    (index) => addPages(index, pages),
  );
  const scripts = toScripts(files);
  await writeScripts(join(folder, CHUNK_FOLDER), scripts);
  return { pages: pages.length, scripts: scripts.size };
}

/** Only pages below the folder itself, in a fixed order, so that Pagefind numbers them alike in every build. */
async function readPages(folder: string): Promise<Page[]> {
  const paths = (await listFiles(folder)).filter((path) => path.endsWith('.html'));
  const pages = await Promise.all(
    paths.map(async (path) => ({ path, html: await readFile(join(folder, path), 'utf8') })),
  );
  return pages.filter(({ html }) => html.includes('data-pagefind-body'));
}

async function addPages(index: PagefindIndex, pages: Page[]): Promise<void> {
  for (const { path, html } of pages) {
    const { errors } = await index.addHTMLFile({ url: `/${path}`, content: html });
    if (errors.length) throw new Error(`Pagefind refused ${path}: ${errors.join('; ')}`);
  }
}

/** Groups the files of the index by the script that brings them. Pagefind's own scripts and styles are left out. */
function toScripts(files: IndexFile[]): Map<string, string> {
  const scripts = new Map<string, string>();
  for (const { path, content } of withHashedWasm(files)) {
    const script = scriptOfChunk(path);
    scripts.set(script, (scripts.get(script) ?? '') + wrapChunk(path, content));
  }
  return scripts;
}

function wrapChunk(name: string, content: Uint8Array): string {
  return `__pf(${JSON.stringify(name)},"${Buffer.from(content).toString('base64')}")\n`;
}

/**
 * Gives the WebAssembly file a name that changes with its content, so that browsers may keep it for ever:
 * Pagefind asks for the name that the entry tells it.
 */
function withHashedWasm(files: IndexFile[]): IndexFile[] {
  const entryFile = files.find(({ path }) => path === ENTRY)!;
  const entry = JSON.parse(Buffer.from(entryFile.content).toString()) as Entry;
  const chunks = files.filter(({ path }) => CHUNK.test(path));
  for (const language of Object.values(entry.languages)) {
    const wasm = files.find(({ path }) => path === `wasm.${language.wasm ?? 'unknown'}.pagefind`)!;
    const hash = createHash('sha256').update(wasm.content).digest('hex').slice(0, 8);
    language.wasm = `${language.wasm ?? 'unknown'}_${hash}`;
    chunks.push({ path: `wasm.${language.wasm}.pagefind`, content: wasm.content });
  }
  chunks.unshift({ path: ENTRY, content: Buffer.from(JSON.stringify(entry)) });
  return chunks;
}

async function writeScripts(folder: string, scripts: Map<string, string>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [name, script] of scripts) await writeFile(join(folder, name), script);
}

const ENTRY = 'pagefind-entry.json';
const CHUNK = /\.pf_(?:meta|index|fragment|filter)$/;

export interface EditionFolder {
  /** Absolute path of `<out>/<edition>/<lang>`. */
  folder: string;
  /** ISO 639-1 language of the pages. */
  lang: string;
}

export interface IndexSummary {
  /** Pages that can be found. */
  pages: number;
  /** Scripts written. */
  scripts: number;
}

interface Page {
  path: string;
  html: string;
}

interface Entry {
  languages: Record<string, { wasm: string | null }>;
}
