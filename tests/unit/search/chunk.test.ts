import { expect, it } from 'vitest';
import { scriptOfChunk } from '../../../src/search/chunk.ts';

it.each([
  ['pagefind-entry.json', 'entry.js'],
  ['pagefind.en_c11dec7f67.pf_meta', 'entry.js'],
  ['filter/en_b1fc13a.pf_filter', 'entry.js'],
  ['index/en_98b62ca.pf_index', 'i-en_98b62ca.js'],
  ['fragment/en_group_9a5ff47.pf_fragment', 'f-en_group_9a5ff47.js'],
  ['wasm.en_ccf429ef.pagefind', 'w-en_ccf429ef.js'],
])('finds %s in %s', (name, script) => {
  expect(scriptOfChunk(name)).toBe(script);
});
