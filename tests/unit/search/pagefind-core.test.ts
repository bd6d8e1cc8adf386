import { expect, it } from 'vitest';
import { patchPagefind, readPagefindCore } from '../../../src/search/pagefind-core.ts';

it('turns the pagefind.js of the pinned version into a module without requests and import.meta', async () => {
  const source = await readPagefindCore();
  expect(source).toContain('await this.load(queued.input)');
  expect(source).not.toMatch(/\bfetch\(|import\.meta/);
  expect(source.match(/export\s*\{.*\}/)?.[0]).toBe('export{PagefindInstance}');
});

it('says which place is gone when another version cannot be patched', () => {
  const source = 'await fetch(queued.input);a=fetch(module_or_path);export{createInstance,x}';
  expect(() => patchPagefind(source)).toThrow(
    'has no import.meta.url that src/search/pagefind-core.ts knows how to replace',
  );
});
