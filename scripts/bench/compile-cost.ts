import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { writeGeneratedContent } from './generated-content.ts';
import { median } from './median.ts';

/**
 * What a page costs from the bytes on the disk to its record in memory, with its share of the registers: from MDX (read,
 * transformed, checked, made a record) in a folder without editions that is written at `temporary`, and from the edition file
 * of the first edition of a project (hash, parsed, proved by its schema). Both end with the same thing, a whole edition.
 */
export async function measureCompiling(
  project: string,
  { from, temporary, pages, rounds }: CompileOptions,
): Promise<CompileCost> {
  await writeGeneratedContent(temporary, from, { pages, uncitedSources: 0, revision: 1 });
  const tasks: CompileTask[] = [
    { from: 'mdx', content: temporary },
    { from: 'edition', content: join(project, 'content') },
  ];
  const found: Record<CompileTask['from'], CompileFigures[]> = { mdx: [], edition: [] };
  for (let round = 0; round < rounds; round++)
    for (const task of tasks) found[task.from].push(await runInThread(task));
  const perPage = (which: CompileFigures[], of: (figures: CompileFigures) => number): number =>
    median(which.map((figures) => of(figures) / figures.pages));
  return {
    mdxMs: perPage(found.mdx, ({ all }) => all),
    checkingMs: perPage(found.mdx, ({ checking }) => checking),
    editionMs: perPage(found.edition, ({ all }) => all),
  };
}

async function runInThread(task: CompileTask): Promise<CompileFigures> {
  const thread = new Worker(new URL('./compile-worker.ts', import.meta.url), { workerData: task });
  const [figures] = (await once(thread, 'message')) as [CompileFigures];
  await thread.terminate();
  return figures;
}

interface CompileOptions {
  /** A copy of the real content folder. */
  from: string;
  /** A folder that is not there yet. */
  temporary: string;
  pages: number;
  rounds: number;
}

/** What a thread is to do. */
export interface CompileTask {
  from: 'mdx' | 'edition';
  /** The content folder. */
  content: string;
}

/** Of one thread: milliseconds for all pages together. */
export interface CompileFigures {
  pages: number;
  all: number;
  /** Part of `all`. */
  checking: number;
}

/** Milliseconds a page; medians. */
export interface CompileCost {
  mdxMs: number;
  /** Part of `mdxMs`: the rules that span files. */
  checkingMs: number;
  editionMs: number;
}
