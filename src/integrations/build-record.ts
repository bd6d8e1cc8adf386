import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { countPages } from '../output/page-counts.ts';
import type { AstroIntegration } from 'astro';

/** Writes `build.json`: which commit and versions made these files, and how many. It holds no time, so that bytes repeat. */
export function buildRecord(): AstroIntegration {
  let root = new URL('.', import.meta.url);
  return {
    name: 'build-record',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': async ({ dir }) => {
        const record = {
          commit: currentCommit(fileURLToPath(root)),
          version: versionIn(new URL('package.json', root)),
          astro: versionIn(new URL('node_modules/astro/package.json', root)),
          pagefind: versionIn(new URL('node_modules/pagefind/package.json', root)),
          pages: await countPages(fileURLToPath(dir)),
        };
        writeFileSync(new URL('build.json', dir), `${JSON.stringify(record, null, 2)}\n`);
      },
    },
  };
}

/** Null in a copy without history, such as an unpacked archive. */
function currentCommit(root: string): string | null {
  try {
    const git = ['rev-parse', 'HEAD'];
    return execFileSync('git', git, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return null;
  }
}

function versionIn(file: URL): string {
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
