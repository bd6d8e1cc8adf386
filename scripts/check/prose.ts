import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sortProblems } from '../../src/checks/problem.ts';
import { readManuscript, type Manuscript } from '../../src/manuscript/manuscript.ts';
import { dictionaryProblems } from '../../src/prose/dictionary.ts';
import { proseProblems } from '../../src/prose/prose-problems.ts';
import { printProblems } from './print-problems.ts';
import { spellingProblems } from './spelling.ts';

/** Prints what is wrong with the English of the content of the project folder `root`; gives the exit code. */
export async function checkProse(root: string): Promise<number> {
  const manuscript = await readManuscript(join(root, 'content'));
  const files = manuscript.files.filter(({ name }) => ENGLISH.some((place) => place.test(name)));
  return printProblems(
    sortProblems([
      ...proseProblems(manuscript),
      ...(await spellingProblems(root, files)),
      ...(await dictionaryFaults(manuscript, files)),
    ]),
  );
}

async function dictionaryFaults({ files }: Manuscript, english: Manuscript['files']) {
  const dictionary = files.find(({ name }) => name === 'dictionary.txt');
  if (!dictionary) return [];
  const texts = await Promise.all(english.map(({ location }) => readFile(location, 'utf8')));
  return dictionaryProblems(dictionary.path, await readFile(dictionary.location, 'utf8'), texts);
}

/** Files that hold English of ours. Titles of sources are as their issuers print them, in any language. */
const ENGLISH = [
  /^en\/.+\.mdx$/,
  /^(?:glossary|changes|registers)\/[^/]+\.yaml$/,
  /^ui\/en\.yaml$/,
];
