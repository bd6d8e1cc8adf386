/**
 * Pagefind's browser code as a module that can be bundled into a classic script. Pagefind ships it inside every index
 * only, as a module that asks `import.meta.url` where it is and calls `fetch`; neither works from disk.
 */
import { close } from 'pagefind';
import { makeIndexFiles } from './pagefind-files.ts';

/** Gives the patched source. It exports the class `PagefindInstance`, which loads files by its method `load(name)`. */
export async function readPagefindCore(): Promise<string> {
  const files = await makeIndexFiles({}, async () => {});
  await close();
  const file = files.find(({ path }) => path === 'pagefind.js');
  if (!file) throw new Error('Pagefind made an index without pagefind.js.');
  return patchPagefind(Buffer.from(file.content).toString());
}

/** Applies {@link PATCHES}; throws if one of them finds nothing to replace. */
export function patchPagefind(source: string): string {
  return PATCHES.reduce((text, [what, from, to]) => {
    if (text.search(from) < 0)
      throw new Error(
        `This version of pagefind.js has no ${what} that src/search/pagefind-core.ts knows how to replace. ` +
          'Read the new pagefind.js, mend PATCHES and run the search tests in both browsers.',
      );
    return text.replace(from, to);
  }, source);
}

/** Without the exports that nobody uses, the worker and its wrapper fall out of the bundle. */
const PATCHES: readonly [what: string, from: RegExp, to: string][] = [
  ['fetch of a file', /await fetch\(queued\.input\)/, 'await this.load(queued.input)'],
  ['fetch of the WebAssembly', /=fetch\(module_or_path\)/, '=undefined'],
  ['import.meta.url', /import\.meta\.url/g, '""'],
  ['list of exports', /export\{createInstance,[^}]*\}/, 'export{PagefindInstance}'],
];
