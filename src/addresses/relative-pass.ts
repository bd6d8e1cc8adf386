import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eachAtMost, listFiles } from '../output/files.ts';
import { relativeCss, relativeHtml } from './relative.ts';

/**
 * Makes the URLs of every `.html` and `.css` file below `folder` relative, in place.
 * `404.html` stays: a server shows it at any address, where relative URLs would lead astray.
 */
export async function makeRelative(folder: string): Promise<void> {
  const files = (await listFiles(folder)).filter((path) => path !== '404.html');
  const rewritten = files.filter((path) => /\.(?:html|css)$/.test(path));
  await eachAtMost(FILES_AT_ONCE, rewritten, (path) => makeFileRelative(folder, path));
}

async function makeFileRelative(folder: string, path: string): Promise<void> {
  const file = join(folder, path);
  const before = await readFile(file, 'utf8');
  const rewrite = path.endsWith('.css') ? relativeCss : relativeHtml;
  const after = rewrite(before, `/${path}`);
  if (after !== before) await writeFile(file, after);
}

const FILES_AT_ONCE = 16;
