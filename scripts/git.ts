/** What the commands ask git about the project in the folder `root`. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Files that no commit holds as they are, named from `root`; null where there is no git, or no repository. */
export async function uncommittedFiles(root: string): Promise<string[] | null> {
  const shown = await git(root, ['rev-parse', '--show-prefix']).catch(() => null);
  if (!shown) return null;
  const prefix = shown.toString().trim();
  const status = ['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames'];
  const entries = (await git(root, [...status, '--', '.'])).toString().split('\0');
  return entries.filter(Boolean).map((entry) => entry.slice('XY '.length + prefix.length));
}

/** The bytes of a file, named from `root`, as a commit has it; null where the commit has none. */
export async function fileAt(root: string, ref: string, path: string): Promise<Buffer | null> {
  const listed = await git(root, ['ls-tree', '--name-only', '-z', `${ref}^{commit}`, '--', path]);
  return listed.length > 0 ? git(root, ['cat-file', 'blob', `${ref}:./${path}`]) : null;
}

async function git(root: string, args: readonly string[]): Promise<Buffer> {
  try {
    const options = { cwd: root, encoding: 'buffer', maxBuffer: LARGEST_FILE } as const;
    return (await promisify(execFile)('git', args, options)).stdout;
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: Buffer };
    throw new Error(`git ${args[0]} failed: ${stderr?.toString().trim() || message}`);
  }
}

const LARGEST_FILE = 512 * 1024 * 1024;
