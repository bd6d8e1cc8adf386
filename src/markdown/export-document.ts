import type { Root } from 'hast';
import type { VFile } from 'vfile';

/**
 * Hands the document to Astro as data of the page and leaves no tree to compile: what is shown is made from the record,
 * for draft and frozen pages alike. Positions stay behind; only the checks, which read the files themselves, need them.
 */
export function exportDocument() {
  return (
    tree: Root,
    file: VFile & { data: { astro?: { frontmatter?: Record<string, unknown> } } },
  ): void => {
    const json = JSON.stringify(file.data['document'], (key, value: unknown) =>
      key === 'position' ? undefined : value,
    );
    file.data.astro!.frontmatter!['document'] = JSON.parse(json) as unknown;
    tree.children = [];
  };
}
