import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makeRelative } from '../addresses/relative-pass.ts';

/** Makes every URL in the written pages and style sheets relative. Must come after all that write pages. */
export function relativeUrls(): AstroIntegration {
  return {
    name: 'relative-urls',
    hooks: {
      'astro:build:done': ({ dir }) => makeRelative(fileURLToPath(dir)),
    },
  };
}
