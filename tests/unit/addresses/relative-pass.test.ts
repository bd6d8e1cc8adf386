import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeRelative } from '../../../src/addresses/relative-pass.ts';

it('rewrites pages and style sheets in place, except 404.html, and leaves other files', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'relative pass Граница '));
  const files = {
    '404.html': '<a href="/index.html">',
    'a/b.html': '<a href="/index.html">',
    'a/404.html': '<a href="/index.html">',
    'a/s.css': 'a{src:url(/a/f.woff2)}',
    'a/d.json': '{"a":"/index.html"}',
  };
  await mkdir(join(folder, 'a'));
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);

  await makeRelative(folder);

  const read = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');
  expect(await read('404.html')).toBe(files['404.html']);
  expect(await read('a/b.html')).toBe('<a href="../index.html">');
  expect(await read('a/404.html')).toBe('<a href="../index.html">');
  expect(await read('a/s.css')).toBe('a{src:url(f.woff2)}');
  expect(await read('a/d.json')).toBe(files['a/d.json']);
  await rm(folder, { recursive: true });
});
