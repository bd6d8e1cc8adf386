import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Runs a task in a folder that holds these files and is gone afterwards. */
export async function withFolder<Result>(
  files: Record<string, string | Uint8Array>,
  task: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  try {
    for (const [name, data] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), data);
    }
    return await task(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
