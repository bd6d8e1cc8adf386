import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentsOf, counterpart } from '../../../src/editions/lineage.ts';
import { lineageStep, type LineageStep } from '../../../src/schemas/lineage.ts';
import { makeEdition, makePage, makePractice } from '../../helpers/editions.ts';

describe('the counterpart of a page', () => {
  it('is the page of the same name where there is one', () => {
    expect(ask('guides/a', '2026.1', edition('2026.2', 'guides/a'))).toEqual(['same', 'guides/a']);
  });

  it('is absent where the lineage says nothing of it', () => {
    expect(ask('guides/a', '2026.2', edition('2026.1', 'guides/b'))).toEqual(['absent']);
  });

  it('is found under its new name, and under its old one going back', () => {
    const steps = [step('2026.2', 'renamed', ['guides/a'], ['lessons/b'])];
    expect(ask('guides/a', '2026.1', edition('2026.2', 'lessons/b'), steps)).toEqual([
      'moved',
      'lessons/b',
    ]);
    expect(ask('lessons/b', '2026.2', edition('2026.1', 'guides/a'), steps)).toEqual([
      'moved',
      'guides/a',
    ]);
  });

  it('is followed through several editions, numbers in their order', () => {
    const steps = [
      step('2026.10', 'renamed', ['guides/b'], ['guides/c']),
      step('2026.2', 'renamed', ['guides/a'], ['guides/b']),
    ];
    expect(ask('guides/a', '2026.1', edition('draft', 'guides/c'), steps)).toEqual([
      'moved',
      'guides/c',
    ]);
    expect(ask('guides/c', 'draft', edition('2026.1', 'guides/a'), steps)).toEqual([
      'moved',
      'guides/a',
    ]);
    expect(ask('guides/b', '2026.2', edition('2026.9', 'guides/b'), steps)).toEqual([
      'same',
      'guides/b',
    ]);
  });

  it('is one where pages were merged, and several going back', () => {
    const steps = [step('2026.2', 'merged', ['guides/a', 'guides/b'], ['guides/c'])];
    expect(ask('guides/a', '2026.1', edition('2026.2', 'guides/c'), steps)).toEqual([
      'merged',
      'guides/c',
    ]);
    const old = edition('2026.1', 'guides/a', 'guides/b');
    expect(ask('guides/c', '2026.2', old, steps)).toEqual(['split', 'guides/a', 'guides/b']);
  });

  it('comes first, where another page was merged into it', () => {
    const steps = [step('2026.2', 'merged', ['guides/a'], ['guides/c'])];
    const old = edition('2026.1', 'guides/a', 'guides/c');
    expect(ask('guides/c', '2026.2', old, steps)).toEqual(['split', 'guides/c', 'guides/a']);
    expect(ask('guides/c', '2026.1', edition('2026.2', 'guides/c'), steps)[0]).toBe('same');
  });

  it('is several where it was split, and one going back', () => {
    const steps = [step('2026.2', 'split', ['guides/a'], ['guides/a', 'guides/b'])];
    const later = edition('2026.2', 'guides/a', 'guides/b');
    expect(ask('guides/a', '2026.1', later, steps)).toEqual(['split', 'guides/a', 'guides/b']);
    expect(ask('guides/b', '2026.2', edition('2026.1', 'guides/a'), steps)).toEqual([
      'merged',
      'guides/a',
    ]);
  });

  it('is, where it was withdrawn, what to read instead, as far as that exists', () => {
    const steps = [step('2026.2', 'withdrawn', ['guides/a'], ['guides/b', 'guides/c'])];
    expect(ask('guides/a', '2026.1', edition('2026.2', 'guides/c'), steps)).toEqual([
      'withdrawn',
      'guides/c',
    ]);
    expect(ask('guides/b', '2026.2', edition('2026.1', 'guides/a', 'guides/b'), steps)[0]).toBe(
      'same',
    );
  });

  it('may be withdrawn without anything instead', () => {
    const steps = [step('2026.2', 'withdrawn', ['guides/a'], [])];
    expect(ask('guides/a', '2026.1', edition('2026.3'), steps)).toEqual(['withdrawn']);
  });
});

describe('the counterpart of a section or practice', () => {
  it('goes where its page went', () => {
    const steps = [step('2026.2', 'renamed', ['guides/a'], ['guides/b'])];
    const later = edition('2026.2', 'guides/b', 'guides/b#plan');
    expect(ask('guides/a#plan', '2026.1', later, steps)).toEqual(['moved', 'guides/b#plan']);
    expect(ask('guides/a#lost', '2026.1', later, steps)).toEqual(['moved', 'guides/b']);
  });

  it('goes where it was moved itself, whatever became of its page', () => {
    const steps = [
      step('2026.2', 'renamed', ['guides/a'], ['guides/b']),
      step('2026.2', 'renamed', ['guides/a#plan'], ['guides/c#plan']),
    ];
    const later = edition('2026.2', 'guides/b', 'guides/b#plan', 'guides/c', 'guides/c#plan');
    expect(ask('guides/a#plan', '2026.1', later, steps)).toEqual(['moved', 'guides/c#plan']);
  });

  it('is on the one of the pages after a split that has it', () => {
    const steps = [step('2026.2', 'split', ['guides/a'], ['guides/b', 'guides/c'])];
    const later = edition('2026.2', 'guides/b', 'guides/c', 'guides/c#plan');
    expect(ask('guides/a#plan', '2026.1', later, steps)).toEqual(['moved', 'guides/c#plan']);
  });

  it('is the page where it is absent on it', () => {
    expect(ask('guides/a#plan', '2026.2', edition('2026.1', 'guides/a'))).toEqual([
      'absent',
      'guides/a',
    ]);
  });
});

describe('every counterpart', () => {
  it('exists in the edition that was asked about', () => {
    const place = fc.constantFrom('guides/a', 'guides/b', 'guides/c', 'guides/a#x', 'guides/b#x');
    const places = fc.uniqueArray(place, { minLength: 1, maxLength: 3 });
    const anyEdition = fc.constantFrom('2026.1', '2026.2', '2026.3', 'draft');
    const anyStep = fc.record({
      edition: fc.constantFrom('2026.2', '2026.3', '2026.4'),
      kind: fc.constantFrom('renamed', 'merged', 'split', 'withdrawn'),
      from: places,
      to: places,
    }) as fc.Arbitrary<LineageStep>;
    fc.assert(
      fc.property(
        place,
        anyEdition,
        anyEdition,
        fc.array(anyStep, { maxLength: 6 }),
        places,
        (reference, from, to, steps, there) => {
          const { kind, targets } = counterpart(reference, from, edition(to, ...there), steps);
          for (const target of targets) expect(there).toContain(target);
          expect(new Set(targets).size).toBe(targets.length);
          if (targets.length === 0) expect(['absent', 'withdrawn']).toContain(kind);
        },
      ),
    );
  });
});

describe('what an edition has', () => {
  it('are its pages with their sections and practices', () => {
    const headings = [{ depth: 2 as const, id: 'purpose', text: 'Purpose' }];
    const page = makePage({ slug: 'a', headings, practices: [makePractice({ id: 'plan' })] });
    const { id, has } = contentsOf(makeEdition({ id: '2026.1', pages: [page] }));
    expect(id).toBe('2026.1');
    for (const place of ['guides/a', 'guides/a#purpose', 'guides/a#plan'])
      expect(has(place)).toBe(true);
    expect(has('guides/a#p-1-1')).toBe(false);
    expect(has('lessons/a')).toBe(false);
  });
});

function ask(
  reference: string,
  from: string,
  to: ReturnType<typeof edition>,
  steps: LineageStep[] = [],
): string[] {
  const { kind, targets } = counterpart(reference, from, to, steps);
  return [kind, ...targets];
}

function edition(id: string, ...places: string[]) {
  return { id, has: (reference: string) => places.includes(reference) };
}

function step(
  edition: string,
  kind: LineageStep['kind'],
  from: string[],
  to: string[],
): LineageStep {
  return lineageStep.parse({ edition, kind, from, to });
}
