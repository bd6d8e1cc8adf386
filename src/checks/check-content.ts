import { readManuscript, type Manuscript } from '../manuscript/manuscript.ts';
import { catalogueOf } from './catalogue.ts';
import { sortProblems, type Problem } from './problem.ts';
import { rules } from './rules.ts';

/** Every problem of the content folder, sorted by file and line; none means that the site can be built. */
export async function checkContent(folder: string): Promise<Problem[]> {
  return findProblems(await readManuscript(folder));
}

/** Every problem of a manuscript: those of single files, and what the rules find across files. */
export function findProblems(manuscript: Manuscript): Problem[] {
  const catalogue = catalogueOf(manuscript);
  const found = rules.flatMap(({ name, severity = 'error', find }) =>
    find(manuscript, catalogue).map((finding) => ({ ...finding, rule: name, severity })),
  );
  return sortProblems([...manuscript.problems, ...found]);
}
