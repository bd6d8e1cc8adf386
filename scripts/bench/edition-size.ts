import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { listFiles } from '../../src/output/files.ts';

/** Bytes of an edition file and of the MDX of its pages, each divided by the number of pages. */
export async function measureSize(project: string, edition: string): Promise<EditionSize> {
  const content = join(project, 'content');
  const bytes = await readFile(join(content, 'editions', `${edition}.jsonl`));
  const lines = bytes.toString().split('\n');
  const pages = lines.filter((line) => line.startsWith('{"record":"page"'));
  const mdx = (await listFiles(join(content, 'en'))).filter((path) => !path.startsWith('about/'));
  const sources = await Promise.all(mdx.map((path) => readFile(join(content, 'en', path))));
  const each = (all: number): number => all / pages.length;
  return {
    raw: each(bytes.length),
    brotli: each(brotliCompressSync(bytes, BEST).length),
    pageLine: each(Buffer.byteLength(pages.join('\n'))),
    mdx: each(sources.reduce((sum, { length }) => sum + length, 0)),
  };
}

const BEST = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
};

/** Bytes a page. */
export interface EditionSize {
  /** The whole file, registers and all. */
  raw: number;
  /** The same at Brotli's best, as one file. */
  brotli: number;
  /** The line of the page alone. */
  pageLine: number;
  /** The MDX file that the page was made from. */
  mdx: number;
}
