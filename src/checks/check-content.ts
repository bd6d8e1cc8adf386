import { readManuscript, type Manuscript } from '../manuscript/manuscript.ts';
import { catalogueOf } from './catalogue.ts';
import { sortProblems, type Problem } from './problem.ts';
import { rules } from './rules.ts';
import type { Rule } from './rule.ts';

/** Every problem of the content folder, as {@link findProblems} has them; none means that the site can be built. */
export async function checkContent(
  folder: string,
  further: readonly Rule[] = [],
): Promise<Problem[]> {
  return findProblems(await readManuscript(folder), further);
}

/**
 * Every problem of a manuscript, sorted by file and line: those of single files, and what the rules and `further` ones find
 * across files.
 */
export function findProblems(manuscript: Manuscript, further: readonly Rule[] = []): Problem[] {
  const catalogue = catalogueOf(manuscript);
  const found = [...rules, ...further].flatMap(({ name, severity = 'error', find }) =>
    find(manuscript, catalogue).map((finding) => ({ ...finding, rule: name, severity })),
  );
  return sortProblems([...manuscript.problems, ...found]);
}
