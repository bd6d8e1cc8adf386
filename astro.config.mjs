import { defineConfig } from 'astro/config';
import { buildRecord } from './src/integrations/build-record.ts';
import { contentChecks } from './src/integrations/content-checks.ts';
import { downloads } from './src/integrations/downloads.ts';
import { previewAddresses } from './src/integrations/preview-addresses.ts';
import { relativeUrls } from './src/integrations/relative-urls.ts';
import { searchIndex } from './src/integrations/search-index.ts';

export default defineConfig({
  // One file a page, named as it is linked, so that the site also opens from disk.
  build: { format: 'preserve', inlineStylesheets: 'never' },
  trailingSlash: 'never',
  devToolbar: { enabled: false },

  integrations: [
    // 1. In the preview: every fault of the content in the terminal, and the addresses of the built site.
    contentChecks(),
    previewAddresses(),
    // 2. After the HTML is written, in this order.
    searchIndex(),
    relativeUrls(),
    downloads(),
    buildRecord(),
  ],

  vite: {
    // The content policy allows no data: addresses.
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
