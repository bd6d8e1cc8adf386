import { pathToFileURL } from 'node:url';
import { lint } from 'cspell';
import type { Issue } from 'cspell';
import type { Problem } from '../../src/checks/problem.ts';
import type { ContentFile } from '../../src/manuscript/content-files.ts';

/**
 * Every word of these files that neither the British dictionary nor that of the house knows. The settings are those of
 * `cspell.config.yaml` in `root` alone. Throws where cspell itself fails.
 */
export async function spellingProblems(
  root: string,
  files: readonly ContentFile[],
): Promise<Problem[]> {
  const issues: Issue[] = [];
  const failures: string[] = [];
  const options = { ...OPTIONS, root, config: 'cspell.config.yaml' };
  const reporter = {
    issue: (issue: Issue) => void issues.push(issue),
    error: (message: string, error: Error) => void failures.push(`${message} ${error.message}`),
    info: () => {},
    debug: () => {},
    progress: () => {},
    result: () => {},
  };
  await lint(
    files.map(({ location }) => location),
    options,
    reporter,
  );
  if (failures.length > 0) throw new Error(`The spelling was not checked: ${failures.join('; ')}`);
  const paths = new Map(files.map(({ location, path }) => [pathToFileURL(location).href, path]));
  return issues.map((issue) => problemOf(issue, paths.get(issue.uri ?? '') ?? ''));
}

function problemOf({ text, row, col, suggestions = [] }: Issue, path: string): Problem {
  const near = suggestions.slice(0, 3).map((word) => `\`${word}\``);
  const hint = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '';
  const message = `\`${text}\` is in no dictionary.${hint} If it is right, add it to content/dictionary.txt.`;
  return {
    path,
    position: { line: row, column: col },
    rule: 'spelling',
    severity: 'error',
    message,
  };
}

/** Nothing of the machine counts: no other settings, no list of ignored files, no cache. */
const OPTIONS = {
  defaultConfiguration: false,
  configSearch: false,
  gitignore: false,
  cache: false,
  dot: true,
  showSuggestions: true,
  mustFindFiles: false,
};
