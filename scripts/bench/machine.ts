import { readFile } from 'node:fs/promises';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';

/** What a reader of the figures needs to know of the machine and of what was compared; nothing that names the machine. */
export async function machineFacts(root: string): Promise<MachineFacts> {
  const versions = PACKAGES.map(async (name) => {
    const file = join(root, 'node_modules', name, 'package.json');
    return [name, (JSON.parse(await readFile(file, 'utf8')) as { version: string }).version];
  });
  return {
    processors: availableParallelism(),
    memoryBytes: totalmem(),
    platform: `${process.platform} ${process.arch}`,
    node: process.version,
    packages: Object.fromEntries(await Promise.all(versions)) as Record<string, string>,
  };
}

const PACKAGES = ['astro', '@astrojs/mdx', 'pagefind'];

export interface MachineFacts {
  processors: number;
  memoryBytes: number;
  platform: string;
  node: string;
  /** Versions of what the yardstick is made of. */
  packages: Record<string, string>;
}
