import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** Every file below a folder of the project, named from its root with forward slashes. */
export function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The text of a file of the project. */
export function textOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

/** What a file imports: files of the project by their name from its root, packages and virtual modules as written. */
export function importsOf(file: string): string[] {
  return [...textOf(file).matchAll(IMPORT)].map(([, from, bare, dynamic]) => {
    const target = (from ?? bare ?? dynamic)!.replace(/\?.*$/, '');
    return target.startsWith('.') ? posix.join(posix.dirname(file), target) : target;
  });
}

/** The room of a file of `src/`: the folder it is in, or its own name where it is in none. */
export function roomOf(file: string): string {
  return file.split('/')[1]!;
}

const IMPORT =
  /^(?:import|export)\b[^'";]*?\bfrom\s*'([^']+)'|^import\s*'([^']+)'|\bimport\('([^']+)'\)/gm;
