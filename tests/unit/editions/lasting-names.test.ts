import { describe, expect, it } from 'vitest';
import { lastingName } from '../../../src/client/search/renamed.ts';
import { renamedSince } from '../../../src/editions/lasting-names.ts';
import type { LineageStep } from '../../../src/schemas/lineage.ts';

const LINEAGE = [
  step('2026.10', 'guides/b', 'guides/c'),
  step('2026.2', 'guides/a', 'guides/b'),
  step('2026.3', 'guides/b#plan', 'guides/b#one-plan'),
  { edition: '2026.2', kind: 'merged', from: ['lessons/x', 'lessons/y'], to: ['lessons/z'] },
  { edition: '2026.2', kind: 'withdrawn', from: ['lessons/w'], to: ['lessons/z'] },
] satisfies LineageStep[];

describe('what was renamed since an edition', () => {
  it('goes by its name there, through all later editions in their order', () => {
    expect(renamedSince('2026.1', LINEAGE)).toEqual({
      'guides/a': 'guides/c',
      'guides/a#plan': 'guides/c#one-plan',
    });
    expect(renamedSince('2026.3', LINEAGE)).toEqual({ 'guides/b': 'guides/c' });
    expect(renamedSince('draft', LINEAGE)).toEqual({});
  });

  it('has one name in every edition, and so have the places on it', () => {
    const nameIn = (edition: string, name: string) =>
      lastingName(name, renamedSince(edition, LINEAGE));
    expect(nameIn('2026.1', 'guides/a')).toBe('guides/c');
    expect(nameIn('2026.2', 'guides/b')).toBe('guides/c');
    expect(nameIn('2026.1', 'guides/a#plan')).toBe('guides/c#one-plan');
    expect(nameIn('2026.3', 'guides/b#one-plan')).toBe('guides/c#one-plan');
    expect(nameIn('2026.1', 'guides/a#other')).toBe('guides/c#other');
    expect(nameIn('2026.1', 'lessons/x')).toBe('lessons/x');
  });

  it('may get an old name back', () => {
    const back = [...LINEAGE, step('2027.1', 'guides/c', 'guides/a')];
    expect(lastingName('guides/a', renamedSince('2026.1', back))).toBe('guides/a');
    expect(lastingName('guides/b', renamedSince('2026.2', back))).toBe('guides/a');
  });
});

function step(edition: string, from: string, to: string): LineageStep {
  return { edition, kind: 'renamed', from: [from], to: [to] };
}
