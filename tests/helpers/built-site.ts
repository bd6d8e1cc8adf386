import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { listFiles } from '../../src/output/files.ts';

/** The site that `npm run build` wrote. */
export const distFolder = join(process.cwd(), 'dist');

/** Every page of the site that `npm run build` wrote, read once for all files that a worker runs. */
export function sitePages(): Promise<readonly BuiltPage[]> {
  return (pagesOfSite ??= readBuiltPages(distFolder));
}

let pagesOfSite: Promise<BuiltPage[]> | undefined;

/** Reads and parses every page of a built site, in the order of their paths. */
export async function readBuiltPages(folder: string): Promise<BuiltPage[]> {
  const paths = (await listBuiltFiles(folder)).filter((path) => path.endsWith('.html'));
  return Promise.all(paths.map((path) => readBuiltPage(folder, path)));
}

/** Lists all files of a built site; throws if there is none, for then every test about it would pass. */
export async function listBuiltFiles(folder = distFolder): Promise<string[]> {
  const files = await listFiles(folder).catch(() => []);
  if (files.length === 0) throw new Error('There is no dist/ to test: run "npm run build" first.');
  return files;
}

/** Picks one page of every kind, the longest, so that a kind that is added later is tested as well. */
export async function pageOfEveryKind(): Promise<Map<string, string>> {
  const longest = new Map<string, { path: string; size: number }>();
  const paths = (await listBuiltFiles()).filter((path) => path.endsWith('.html') && !isStub(path));
  for (const path of paths) {
    const { size } = await stat(join(distFolder, path));
    if (size > (longest.get(kindOf(path))?.size ?? 0)) longest.set(kindOf(path), { path, size });
  }
  return new Map([...longest].map(([kind, { path }]) => [kind, path]));
}

/** The stubs of `latest/` lead to a page of the newest edition and hold nothing else. */
export function isStub(path: string): boolean {
  return path.startsWith('latest/');
}

/** `draft/en/guides/x.html` is of the kind `guides/*`, whatever its edition and language. */
function kindOf(path: string): string {
  const inside = path.replace(/^(?:draft|\d{4}\.\d+)\/[a-z]{2}\//, '').split('/');
  const file = inside.pop()!;
  if (inside.length === 0 || file === 'index.html') return [...inside, file].join('/');
  return `${inside[0]!}/*`;
}

async function readBuiltPage(folder: string, path: string): Promise<BuiltPage> {
  const html = await readFile(join(folder, path), 'utf8');
  const elements = DomUtils.findAll(() => true, parseDocument(html).children);
  return { path, html, elements };
}

export interface BuiltPage {
  /** From the folder of the site, with `/`. */
  path: string;
  html: string;
  /** All elements, in the order of the page. */
  elements: BuiltElement[];
}

export type BuiltElement = ReturnType<typeof DomUtils.findAll>[number];
