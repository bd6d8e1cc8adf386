import { once } from 'node:events';
import { appendFile, cp, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestFolder } from '../helpers/digest.ts';
import {
  copyWithGoodContent,
  listBuildFolders,
  waitForPath,
  type ProjectCopy,
} from '../helpers/project-copy.ts';

let copy: ProjectCopy;
let before: Record<string, string>;
beforeAll(async () => {
  copy = await copyWithGoodContent('project');
  await writeOldSite();
  before = await digestFolder(join(copy.root, 'dist'));
});
afterAll(() => copy.remove());

describe('a build that fails', () => {
  it('because of the content says where and what, and leaves the site as it was', async () => {
    const page = join(copy.root, 'content', 'en', 'guides', 'joint-patrols.mdx');
    const text = await readFile(page, 'utf8');
    await appendFile(page, '\nNobody said this [@no-such-source].\n');
    const { code, output } = await copy.run(['build']);
    await writeFile(page, text);
    const line = text.split('\n').length + 1;
    expect(code).toBe(1);
    expect(output).toContain(`content/en/guides/joint-patrols.mdx:${line}:`);
    expect(output).toMatch(/unknown-source .*no-such-source/);
    expect(output).toContain('dist/ is as it was');
    await expectOldSite();
  });

  it('because of the code leaves the site as it was, and nothing half-made', async () => {
    const page = join(copy.root, 'src', 'pages', '404.astro');
    const text = await readFile(page, 'utf8');
    await writeFile(page, text.replace('---\n', "---\nthrow new Error('broken on purpose');\n"));
    const { code, output } = await copy.run(['build']);
    await writeFile(page, text);
    expect(code).toBe(1);
    expect(output).toContain('broken on purpose');
    await expectOldSite();
  });
});

describe.skipIf(process.platform === 'win32')('a build that is killed', () => {
  it('while it writes leaves the site as it was, and the next command tidies up', async () => {
    const build = copy.start(['build']);
    await waitForPath(join(copy.root, 'dist.next', 'draft', 'en'));
    process.kill(-build.pid!, 'SIGKILL');
    await once(build, 'close');
    expect(await digestFolder(join(copy.root, 'dist'))).toEqual(before);
    await failToBuild();
    await expectOldSite();
  });
});

describe('a swap that is killed', () => {
  it('between its two steps is undone by the next command', async () => {
    await rename(join(copy.root, 'dist'), join(copy.root, 'dist.old'));
    await mkdir(join(copy.root, 'dist.next'));
    await failToBuild();
    await expectOldSite();
  });

  it('before it tidies up is finished by the next command', async () => {
    await cp(join(copy.root, 'dist'), join(copy.root, 'dist.old'), { recursive: true });
    await writeFile(join(copy.root, 'dist.old', 'index.html'), 'older still');
    await failToBuild();
    await expectOldSite();
  });

  it.skipIf(process.platform === 'win32')('is undone by the server too', async () => {
    await rename(join(copy.root, 'dist'), join(copy.root, 'dist.old'));
    const server = copy.start(['serve', '--', '--port', '0']);
    const [said] = (await once(server.stdout!, 'data')) as [Buffer];
    process.kill(-server.pid!, 'SIGKILL');
    await once(server, 'close');
    expect(said.toString()).toContain('http://127.0.0.1:');
    await expectOldSite();
  });
});

/** A few files are enough: whole or not is what counts. */
async function writeOldSite(): Promise<void> {
  await mkdir(join(copy.root, 'dist', 'draft'), { recursive: true });
  await writeFile(join(copy.root, 'dist', 'index.html'), 'old');
  await writeFile(join(copy.root, 'dist', 'draft', 'page.html'), 'old page');
}

/** The shortest command that puts things right first: it stops at the content. */
async function failToBuild(): Promise<void> {
  const file = join(copy.root, 'content', 'en', 'guides', 'unfinished.mdx');
  await writeFile(file, 'No frontmatter.\n');
  const { code } = await copy.run(['build']);
  await rename(file, join(copy.root, 'unfinished.mdx'));
  expect(code).toBe(1);
}

async function expectOldSite(): Promise<void> {
  expect(await digestFolder(join(copy.root, 'dist'))).toEqual(before);
  expect(await listBuildFolders(copy.root)).toEqual(['dist']);
}
