import { describe, expect, it } from 'vitest';
import { duplicateSlug } from '../../../src/checks/duplicate-slug.ts';
import type { Catalogue } from '../../../src/checks/catalogue.ts';
import type { Manuscript } from '../../../src/manuscript/manuscript.ts';

// In memory, because Windows and macOS cannot hold two names that differ in case only.
function clashes(...names: string[]): string[] {
  const files = names.map((name) => ({ name, path: `content/${name}`, location: name }));
  return duplicateSlug
    .find({ files } as unknown as Manuscript, {} as Catalogue)
    .map(({ path }) => path);
}

describe('two files with one address', () => {
  it('are those that differ in case only', () => {
    expect(clashes('en/guides/Joint.mdx', 'en/guides/joint.mdx')).toEqual([
      'content/en/guides/joint.mdx',
    ]);
  });

  it('are those that differ in their ending only', () => {
    expect(clashes('sources/a.yaml', 'sources/a.yml')).toEqual(['content/sources/a.yml']);
  });

  it('are not pages of different folders or languages', () => {
    expect(clashes('en/guides/a.mdx', 'en/lessons/a.mdx', 'ru/guides/a.mdx')).toEqual([]);
  });
});
