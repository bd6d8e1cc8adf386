import { readdirSync, readFileSync } from 'node:fs';

/** Resident memory of a process and all below it, in bytes; null on systems without `/proc`. Pages they share count for each. */
export function treeMemory(pid: number): number | null {
  const processes = listProcesses();
  if (processes.length === 0) return null;
  const inTree = new Set([pid]);
  // A child may stand before its parent in the list, so it is gone through until nothing is added.
  for (let size = 0; size < inTree.size;) {
    size = inTree.size;
    for (const each of processes) if (inTree.has(each.parent)) inTree.add(each.pid);
  }
  return processes
    .filter((each) => inTree.has(each.pid))
    .reduce((sum, { bytes }) => sum + bytes, 0);
}

function listProcesses(): Process[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap(readProcess);
  } catch {
    return [];
  }
}

/** A process may end while it is read. */
function readProcess(pid: string): Process[] {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const field = (name: string): number =>
      Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return [{ pid: Number(pid), parent: field('PPid'), bytes: field('VmRSS') * 1024 }];
  } catch {
    return [];
  }
}

interface Process {
  pid: number;
  parent: number;
  bytes: number;
}
