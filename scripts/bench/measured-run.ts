import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { treeMemory } from './memory.ts';
import { endedChildrenSeconds } from './processor-time.ts';

/** Runs `npm run build` in a folder and measures it. Throws with the end of what it printed if it fails. */
export async function measureBuild(folder: string): Promise<MeasuredBuild> {
  const [began, processorBegan] = [performance.now(), endedChildrenSeconds()];
  const child = spawn('npm', ['run', 'build'], {
    cwd: folder,
    // Astro counts its users over the network unless told not to.
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => printed.push(String(text)));
  const peak = watchMemory(child.pid!);
  const [code] = (await once(child, 'close').finally(peak.stop)) as [number | null];
  if (code !== 0) throw new Error(`A build failed:\n${printed.join('').slice(-4000)}`);
  const processor = endedChildrenSeconds();
  return {
    seconds: (performance.now() - began) / 1000,
    processorSeconds: processor === null ? null : processor - processorBegan!,
    peakBytes: peak.bytes(),
    printed: printed.join(''),
  };
}

function watchMemory(pid: number): { stop: () => void; bytes: () => number | null } {
  let most: number | null = null;
  const sample = (): void => {
    const now = treeMemory(pid);
    if (now !== null) most = Math.max(most ?? 0, now);
  };
  const timer = setInterval(sample, SAMPLE_EVERY_MS);
  return { stop: () => clearInterval(timer), bytes: () => most };
}

const SAMPLE_EVERY_MS = 200;

/** One measured build, from the start of npm to the end of the last process. */
export interface Run {
  /** Wall time. */
  seconds: number;
  /** Time of all processors together, which other work on the machine hardly changes; null where the system does not tell. */
  processorSeconds: number | null;
  /** Most memory that all its processes held at once; null where the system does not tell. */
  peakBytes: number | null;
}

export interface MeasuredBuild extends Run {
  /** Of both streams. */
  printed: string;
}
