import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { indexSite } from '../search/index-site.ts';
import { readPagefindCore } from '../search/pagefind-core.ts';

/** Makes the search indexes from the written pages, and lets client code import Pagefind as `virtual:pagefind-core`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = pagefindCore();
        // Vite builds `?worker&url` scripts with the worker plugins only.
        updateConfig({ vite: { plugins: [plugin], worker: { plugins: () => [plugin] } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        for (const line of await indexSite(fileURLToPath(dir))) logger.info(line);
      },
    },
  };
}

/** A Vite plugin. Pagefind is asked once, however many scripts import it. */
function pagefindCore(): VitePlugin {
  let core: Promise<string> | undefined;
  return {
    name: 'pagefind-core',
    resolveId: (id) => (id === 'virtual:pagefind-core' ? RESOLVED_ID : null),
    load: (id) => (id === RESOLVED_ID ? (core ??= readPagefindCore()) : null),
  };
}

const RESOLVED_ID = '\0virtual:pagefind-core';

interface VitePlugin {
  name: string;
  resolveId: (id: string) => string | null;
  load: (id: string) => Promise<string> | null;
}
