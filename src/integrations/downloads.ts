import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makeDownloads } from '../downloads/make-downloads.ts';
import { writeKept } from '../downloads/kept/write-kept.ts';
import { makers } from '../downloads/makers.ts';
import { offeredEditions } from '../downloads/offered-editions.ts';

/**
 * Makes the downloads and what a browser can keep from the written pages. `npm run build` and `npm run release` say in the environment which ones.
 * Must come after all that writes or changes what they hold.
 */
export function downloads(): AstroIntegration {
  let content = '';
  return {
    name: 'downloads',
    hooks: {
      'astro:config:done': ({ config }) => {
        content = fileURLToPath(new URL('content', config.root));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const withDraft = process.env['DOWNLOADS_WITH_DRAFT'] === 'yes';
        const made = await makeDownloads({
          site,
          content,
          withDraft,
          isRelease: process.env['DOWNLOADS_OF_RELEASE'] === 'yes',
          makers,
        });
        for (const { file, bytes } of made) logger.info(`${file}: ${(bytes / 1e6).toFixed(1)} MB`);
        // Last of all, for a kept copy has the page of downloads too.
        const offered = await offeredEditions(site, content, withDraft);
        await writeKept(site, offered);
        if (made.length === 0) logger.info('no edition is published, so there is none to offer');
      },
    },
  };
}
