import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { handedOver } from '../manuscript/handed-over.ts';
import { readManuscript } from '../manuscript/manuscript.ts';
import { shelvesOf, type ShelfEntry, type ShelfName, type Shelves } from '../manuscript/shelves.ts';
import type { Loader, LoaderContext } from 'astro/loaders';

/**
 * Gives Astro's collections what the manuscript holds. `content/` is read once for all of them: in a build before it, by
 * the check; in the preview here, and again after each change.
 */
export function manuscriptLoaders(): (name: ShelfName) => Loader {
  let shelves: Promise<Shelves> | undefined;
  const fills: (() => Promise<void>)[] = [];
  const reread = async (): Promise<void> => {
    shelves = undefined;
    await Promise.all(fills.map((fill) => fill()));
  };
  return (name) => ({
    name: `manuscript: ${name}`,
    load: async (context) => {
      const fill = async (): Promise<void> => {
        shelves ??= readShelves(context);
        fillStore(context.store, (await shelves)[name]);
      };
      await fill();
      if (fills.push(fill) === 1) watch(context, reread);
    },
  });
}

async function readShelves({ config, watcher }: LoaderContext): Promise<Shelves> {
  const root = fileURLToPath(config.root);
  const checked = watcher ? null : await handedOver(root);
  return checked ?? shelvesOf(await readManuscript(join(root, 'content')));
}

/** A page's text stands where Astro keeps rendered text: it is the semantic body, which dressing makes a page of. */
function fillStore(store: LoaderContext['store'], entries: ShelfEntry[]): void {
  store.clear();
  for (const { id, data, document } of entries) {
    const rendered = document && { html: document.body, metadata: { document } };
    store.set({ id, data: { ...data }, ...(rendered && { rendered }) });
  }
}

function watch({ config, watcher }: LoaderContext, reread: () => Promise<void>): void {
  const folder = fileURLToPath(new URL('content', config.root));
  const onChange = (path: string): void => {
    if (path.startsWith(folder)) void reread();
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher?.on(event, onChange);
}
