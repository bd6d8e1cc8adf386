import type { AstroIntegration } from 'astro';

/** Lets the preview answer to the addresses of the built site: Astro's server knows `guides/index.html` as `guides`. */
export function previewAddresses(): AstroIntegration {
  return {
    name: 'preview-addresses',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, _, next) => {
          const [path, query] = request.url!.split(/(?=\?)/);
          if (path!.endsWith('/index.html'))
            request.url = (path!.slice(0, -11) || '/') + (query ?? '');
          next();
        });
      },
    },
  };
}
