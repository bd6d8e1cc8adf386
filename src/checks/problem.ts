/** Prints a problem on one line: `path:line:column  rule-name  message`. */
export function formatProblem({ path, position, rule, severity, message }: Problem): string {
  const kind = severity === 'warning' ? 'warning: ' : '';
  return `${path}:${position.line}:${position.column}  ${rule}  ${kind}${message}`;
}

/** Orders problems by file, line, column and rule. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.path, b.path) ||
      a.position.line - b.position.line ||
      a.position.column - b.position.column ||
      compareText(a.rule, b.rule),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Something wrong with the content, at a place that its writer can go to. */
export interface Problem {
  /** File, relative to the folder that holds `content/`, with forward slashes. */
  path: string;
  /** Both count from 1. */
  position: { line: number; column: number };
  /** Permanent name of the rule. */
  rule: string;
  /** An error stops the build; a warning must be gone before an edition is cut. */
  severity: 'error' | 'warning';
  /** What is wrong, why, what to do, and the nearest right answer. */
  message: string;
}
