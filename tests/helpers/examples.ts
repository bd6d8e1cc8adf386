import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Runs an example of `scripts/examples/` on a file and gives what it prints, line by line. */
export async function runExample(name: string, file: string): Promise<string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [placeOf(name), file]);
  return stdout.trimEnd().split('\n');
}

/** The text of an example. */
export function exampleText(name: string): Promise<string> {
  return readFile(placeOf(name), 'utf8');
}

function placeOf(name: string): string {
  return join(import.meta.dirname, '..', '..', 'scripts', 'examples', name);
}
