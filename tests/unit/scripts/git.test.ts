import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileAt, uncommittedFiles } from '../../../scripts/git.ts';
import { withFolder } from '../../helpers/temporary-folder.ts';

describe('what git knows of a project', () => {
  it('are the files that no commit holds as they are, also below the top of the repository', () =>
    withRepository(async (root) => {
      expect(await uncommittedFiles(root)).toEqual([]);
      await writeFile(join(root, 'kept.txt'), 'changed');
      await mkdir(join(root, 'new folder'));
      await writeFile(join(root, 'new folder', 'Ё.txt'), '');
      await rm(join(root, 'gone.txt'));
      expect((await uncommittedFiles(root))!.sort()).toEqual([
        'gone.txt',
        'kept.txt',
        'new folder/Ё.txt',
      ]);
    }));

  it('are the bytes of a file in a commit', () =>
    withRepository(async (root) => {
      await writeFile(join(root, 'kept.txt'), 'changed');
      expect(await fileAt(root, 'HEAD', 'kept.txt')).toEqual(Buffer.from('a\r\nb\n'));
      expect(await fileAt(root, 'HEAD', 'no/such.txt')).toBeNull();
    }));

  it('is not a commit that does not exist', () =>
    withRepository(async (root) => {
      await expect(fileAt(root, 'no-such-commit', 'kept.txt')).rejects.toThrow('no-such-commit');
    }));

  it('is nothing outside a repository', () =>
    withFolder({}, async (folder) => {
      expect(await uncommittedFiles(folder)).toBeNull();
    }));
});

/** A project in a folder of a repository, with two files in its one commit. */
function withRepository(task: (root: string) => Promise<void>): Promise<void> {
  const files = { 'project/kept.txt': 'a\r\nb\n', 'project/gone.txt': 'x', 'beside.txt': 'x' };
  return withFolder(files, async (folder) => {
    const git = (...args: string[]) => execFileSync('git', [...SETTINGS, ...args], { cwd: folder });
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'First');
    await writeFile(join(folder, 'beside.txt'), 'changed, but not in the project');
    await task(join(folder, 'project'));
  });
}

const SETTINGS = ['user.name=Test', 'user.email=test@example.org', 'core.autocrlf=false'].flatMap(
  (setting) => ['-c', setting],
);
