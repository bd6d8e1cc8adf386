import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { mkdtemp, readdir, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkModules } from '../../scripts/bench/linked-modules.ts';

/**
 * Copies a project, this one unless told, as it stands, with its commits and without what builds leave, to a new folder
 * called `name`.
 */
export async function copyProject(name: string, from = process.cwd()): Promise<ProjectCopy> {
  const parent = await realpath(await mkdtemp(join(tmpdir(), 'project-')));
  const root = join(parent, name);
  for (const name of await readdir(from))
    // `cp` takes several times as long.
    if (!LEFT_OUT.includes(name)) cpSync(join(from, name), join(root, name), { recursive: true });
  await linkModules(process.cwd(), root);
  return {
    root,
    run: (args, environment = {}) => collect(start(root, args, environment)),
    start: (args) => start(root, args, {}),
    remove: () => rm(parent, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}

/** The same with a few pages for its content, and the words of the real one: a build takes half the time. */
export async function copyWithGoodContent(name: string): Promise<ProjectCopy> {
  const copy = await copyProject(name);
  const content = join(copy.root, 'content');
  await rm(content, { recursive: true });
  cpSync(GOOD_CONTENT, content, { recursive: true });
  cpSync(join('content', 'ui'), join(content, 'ui'), { recursive: true });
  return copy;
}

/** Waits until `path` is there, so that a test can step in at that moment. */
export async function waitForPath(path: string): Promise<void> {
  for (let tries = 0; !existsSync(path); tries++) {
    if (tries > 1200) throw new Error(`${path} did not appear within a minute.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Names of the files and folders in a folder, sorted; for the traces that a build leaves at the top of the project. */
export async function listBuildFolders(root: string): Promise<string[]> {
  return (await readdir(root)).filter((name) => name.startsWith('dist')).sort();
}

/** A group of its own, so that it can be killed with all that it started. */
function start(root: string, args: readonly string[], environment: object): ChildProcess {
  return spawn('npm', ['run', '--silent', ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
    detached: process.platform !== 'win32',
    shell: process.platform === 'win32',
  });
}

function collect(child: ChildProcess): Promise<Finished> {
  return new Promise((resolve, reject) => {
    let output = '';
    const add = (piece: Buffer): void => void (output += piece.toString());
    child.stdout!.on('data', add);
    child.stderr!.on('data', add);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

const GOOD_CONTENT = join('tests', 'fixtures', 'good', 'content');

const LEFT_OUT = [
  'dist',
  'dist.next',
  'dist.old',
  'node_modules',
  '.astro',
  '.cache',
  'bench-results.json',
];

export interface ProjectCopy {
  root: string;
  /** Runs `npm run` with these arguments to its end. */
  run(args: readonly string[], environment?: NodeJS.ProcessEnv): Promise<Finished>;
  /** Starts `npm run` with these arguments. */
  start(args: readonly string[]): ChildProcess;
  remove(): Promise<void>;
}

export interface Finished {
  code: number | null;
  /** Of both streams. */
  output: string;
}
