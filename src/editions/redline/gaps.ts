import type { Run } from './run.ts';

/** The space before a run of words, so that the old and the new version alone are spaced as they were written. */
export function gapBefore(runs: readonly Run[], index: number): Gap {
  const [previous, run, next] = [runs[index - 1], runs[index]!, runs[index + 1]];
  if (!previous) return 'none';
  const [old, now] = [isSpaced(run.before), isSpaced(run.after)];
  if (run.kind === 'same') return old || now ? 'shared' : 'none';
  if (run.kind === 'inserted' && previous.kind === 'deleted')
    return gapInside(isSpaced(previous.before) || index === 1, now || index === 1);
  if (!old && !now) return 'none';
  // What the version has there that does not have this run.
  const instead = run.kind === 'deleted' ? next?.after : next?.before;
  return !instead || isSpaced(instead) ? 'shared' : 'own';
}

/** Between old words and the new ones in their place. */
function gapInside(old: boolean, now: boolean): Gap {
  if (!now) return 'none';
  return old ? 'between' : 'own';
}

function isSpaced(tokens: Run['before']): boolean {
  return tokens[0]?.isSpaced ?? false;
}

/**
 * - `shared`: both versions have it
 * - `own`: only the version has it that has the run
 * - `between`: it keeps old and new words apart where both are shown; either alone has its own before
 */
type Gap = 'none' | 'shared' | 'own' | 'between';
