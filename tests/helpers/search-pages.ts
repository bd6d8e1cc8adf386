import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes a few pages with the attributes that search needs below `folder`, as `<edition>/<lang>/…`. */
export async function writeSearchPages(folder: string): Promise<void> {
  for (const [path, html] of Object.entries(PAGES)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(
      join(folder, path),
      `<!doctype html><html lang="en"><body>${html}</body></html>`,
    );
  }
}

function page(title: string, collection: string, topic: string, body: string): string {
  return (
    `<main data-pagefind-body><h1 data-pagefind-meta="title">${title}</h1>` +
    `<span hidden data-pagefind-filter="collection:${collection}"></span>` +
    `<span hidden data-pagefind-filter="topic:${topic}"></span>${body}</main>`
  );
}

const PAGES: Record<string, string> = {
  'draft/en/index.html': '<main>Welcome to patrols</main>',
  'draft/en/guides/joint-patrols.html': page(
    'Joint patrols',
    'guides',
    'patrols',
    '<p>Two services walk one line &amp; write &lt;b&gt; down.</p>' +
      '<h2 id="command" data-pagefind-title="Command"><span data-pagefind-ignore>1</span> Command</h2>' +
      '<p>The host commander decides.</p>' +
      '<section data-practice id="shared-plan" data-pagefind-title="Sign one written plan">' +
      '<h3>Sign one written plan</h3><p>Both commanders sign before they walk.</p></section>',
  ),
  'draft/en/guides/border-posts.html': page(
    'Shared border posts',
    'guides',
    'posts',
    '<span hidden data-pagefind-meta="aliases:OBP, one-stop border post"></span><p>One building, two flags.</p>',
  ),
  'draft/en/lessons/ohrid.html': page(
    'The Ohrid process',
    'lessons',
    'patrols',
    '<p>The plan. It followed MC.DOC/2/05 of the Ministerial Council.</p>',
  ),
  '2026.1/en/lessons/old.html': page('Old lesson', 'lessons', 'posts', '<p>Nothing new.</p>'),
  'about/method.html': page('Method', 'about', 'posts', '<p>How we work.</p>'),
};
