/**
 * Runs in a thread of its own, so that nothing is compiled or cached yet, as in a build: makes a whole edition from the files
 * of a content folder, the draft from its MDX or a published one from its edition file, and posts what the steps took.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { findProblems } from '../../src/checks/check-content.ts';
import { listEditions, loadListed } from '../../src/editions/load-editions.ts';
import { readManuscript } from '../../src/manuscript/manuscript.ts';
import { editionOfManuscript } from '../../src/records/edition-of-manuscript.ts';
import type { CompileFigures, CompileTask } from './compile-cost.ts';

const { content, from } = workerData as CompileTask;
parentPort!.postMessage(from === 'mdx' ? await compileDraft() : await loadFirst());

async function compileDraft(): Promise<CompileFigures> {
  const began = performance.now();
  const manuscript = await readManuscript(content);
  const read = performance.now();
  findProblems(manuscript);
  const checked = performance.now();
  const { pages } = editionOfManuscript(manuscript, 'en');
  const all = performance.now() - began;
  return { pages: pages.length, all, checking: checked - read };
}

async function loadFirst(): Promise<CompileFigures> {
  const [entry] = await listEditions(content);
  const began = performance.now();
  const { pages } = (await loadListed(content, entry!)).editions.get('en')!;
  return { pages: pages.length, all: performance.now() - began, checking: 0 };
}
