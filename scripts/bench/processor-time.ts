import { readFileSync } from 'node:fs';

/** Processor time of all ended processes that this one has started, in seconds; null on systems without `/proc`. */
export function endedChildrenSeconds(): number | null {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8');
    // The name of the process stands in brackets and may hold spaces; what follows is numbered from its third field on.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [user, system] = fields.slice(CHILDREN_FIELD, CHILDREN_FIELD + 2).map(Number);
    return (user! + system!) / TICKS_A_SECOND;
  } catch {
    return null;
  }
}

/** Processor time that a task takes in this thread, in milliseconds: what else the machine does hardly changes it. */
export function ownMilliseconds(task: () => void): number {
  const began = process.threadCpuUsage();
  task();
  const { user, system } = process.threadCpuUsage(began);
  return (user + system) / 1000;
}

/** `cutime` is field 16 of proc(5). */
const CHILDREN_FIELD = 16 - 3;
const TICKS_A_SECOND = 100;
