import { join } from 'node:path';
import { expect, it } from 'vitest';
import { distFolder } from '../helpers/built-site.ts';
import { digestFolder } from '../helpers/digest.ts';
import { copyProject } from '../helpers/project-copy.ts';

it('the same commit gives the same bytes wherever, whenever and in whatever shell it is built', async () => {
  const far = await buildElsewhere('Открытые границы', {
    TZ: 'Asia/Tashkent',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    NODE_ENV: 'development',
    DEV: '1',
  });
  const near = await buildHere();
  expect(Object.keys(far).length).toBeGreaterThan(100);
  expect(Object.keys(far)).toEqual(Object.keys(near));
  expect(Object.keys(far).filter((path) => far[path] !== near[path])).toEqual([]);
});

/** `npm test` has just built the real site from the very same files, which saves one build. */
function buildHere(): Promise<Record<string, string>> {
  if (process.env['DIST_IS_CURRENT'] === 'yes') return digestFolder(distFolder);
  return buildElsewhere('project', { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' });
}

async function buildElsewhere(name: string, environment: NodeJS.ProcessEnv) {
  const copy = await copyProject(name);
  try {
    const { code, output } = await copy.run(['build'], environment);
    expect(code, output).toBe(0);
    return await digestFolder(join(copy.root, 'dist'));
  } finally {
    await copy.remove();
  }
}
