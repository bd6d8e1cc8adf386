import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { treeMemory } from './memory.ts';

/**
 * Runs `npm run build` in a folder and measures it from the first process to the last. Throws with what it printed if it
 * fails.
 */
export async function measureBuild(folder: string): Promise<Run> {
  const began = performance.now();
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
  let peak: number | null = null;
  const watch = setInterval(() => (peak = larger(peak, treeMemory(child.pid!))), SAMPLE_EVERY_MS);
  const [code] = (await once(child, 'close').finally(() => clearInterval(watch))) as [number];
  if (code !== 0) throw new Error(`A build failed:\n${printed.join('').slice(-4000)}`);
  return { seconds: (performance.now() - began) / 1000, peakBytes: peak };
}

function larger(a: number | null, b: number | null): number | null {
  return b === null ? a : Math.max(a ?? 0, b);
}

const SAMPLE_EVERY_MS = 200;

/** One measured build. */
export interface Run {
  /** Wall time. */
  seconds: number;
  /** Most memory that all its processes held at once, null where the system does not tell (it is read from `/proc`). */
  peakBytes: number | null;
}
