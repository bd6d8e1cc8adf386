/**
 * The yardstick: the least that Astro, @astrojs/mdx and Pagefind need for a searchable page of each MDX file. With remark-gfm
 * and rehype-slug, which only the `unified` processor runs; and with the processor that Astro brings, which is written in
 * Rust, runs no plugins and so could not hold this site.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { componentSchemas } from '../../src/schemas/component.ts';
import { linkModules } from './linked-modules.ts';

/**
 * Writes the plain project into the new folder `to`. It reads the pages of `content/en`, as ours does. All other settings
 * are as they come.
 */
export async function writePlainProject(
  root: string,
  to: string,
  processor: keyof typeof CONFIGS,
): Promise<void> {
  const components = Object.keys(componentSchemas);
  const parts = components.map((name) => [`src/components/${name}.astro`, '<div><slot /></div>\n']);
  const made = [
    [PAGE, page(components)],
    ['astro.config.mjs', CONFIGS[processor]],
  ];
  for (const [path, text] of [...Object.entries(FILES), ...parts, ...made]) {
    await mkdir(dirname(join(to, path!)), { recursive: true });
    await writeFile(join(to, path!), text!);
  }
  await linkModules(root, to);
}

/** One route for all pages, with our components as plain boxes. */
function page(components: string[]): string {
  const imports = components.map((name) => `import ${name} from '../components/${name}.astro';`);
  return `---
import { getCollection, render } from 'astro:content';
${imports.join('\n')}

export async function getStaticPaths() {
  const pages = await getCollection('pages');
  return pages.map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}

const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
  <body><main><h1>{entry.data.title}</h1><Content components={{ ${components.join(', ')} }} /></main></body>
</html>
`;
}

const PAGE = 'src/pages/[...slug].astro';

const FILES: Record<string, string> = {
  'package.json': JSON.stringify({
    type: 'module',
    scripts: { build: 'astro build && pagefind --site dist' },
  }),
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  pages: defineCollection({ loader: glob({ base: 'content/en', pattern: '**/*.mdx' }) }),
};
`,
};

const CONFIGS = {
  rust: `import mdx from '@astrojs/mdx';
export default { integrations: [mdx()] };
`,
  unified: `import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
const processor = unified({ gfm: false, remarkPlugins: [remarkGfm], rehypePlugins: [rehypeSlug] });
export default { markdown: { processor }, integrations: [mdx()] };
`,
};
