import { describe, expect, it } from 'vitest';
import { canonicalAddress } from '../../../src/views/canonical.ts';
import { editionSwitch } from '../../../src/views/edition-switch.ts';
import { openEditions } from '../../helpers/two-editions.ts';

const editions = openEditions();

describe('the choice of editions', () => {
  it('names them newest first, with the one at hand marked', () => {
    const choices = editionSwitch(editions['2026.1']!, 'timeline');
    expect(choices.map(({ name }) => name)).toEqual(['Draft', 'Edition 2026.2', 'Edition 2026.1']);
    expect(choices.filter(({ isCurrent }) => isCurrent).map(({ id }) => id)).toEqual(['2026.1']);
  });

  it.each([
    ['2026.1', 'guides/joint-patrols', '2026.2', 'same', 'guides/joint-patrols'],
    ['2026.1', 'lessons/river', '2026.2', 'moved', 'lessons/on-the-river'],
    ['2026.2', 'lessons/on-the-river', '2026.1', 'moved', 'lessons/river'],
    ['2026.1', 'activities/course', '2026.2', 'withdrawn', 'institutions/college'],
    ['2026.2', 'guides/rescue', '2026.1', 'absent', 'guides/index'],
    ['2026.2', 'glossary/gone', '2026.1', 'absent', 'glossary/index'],
    ['2026.2', 'nowhere', '2026.1', 'absent', 'index'],
    ['2026.2', 'changes/guides/joint-patrols', '2026.1', 'same', 'changes/index'],
  ])('leads from %s %s to what is there in %s: %s', (from, place, to, kind, target) => {
    const choice = editionSwitch(editions[from]!, place).find(({ id }) => id === to)!;
    expect(choice).toMatchObject({ kind, href: `/${to}/en/${target}.html` });
  });
});

describe('the address for search engines', () => {
  const HOST = 'https://example.org';
  it.each([
    ['/2026.1/en/guides/joint-patrols.html', '/2026.2/en/guides/joint-patrols.html'],
    ['/2026.1/en/lessons/river.html', '/2026.2/en/lessons/on-the-river.html'],
    ['/2026.1/en/activities/course.html', '/2026.1/en/activities/course.html'],
    ['/2026.1/en/changes/index.html', '/2026.1/en/changes/index.html'],
    ['/2026.1/en/digest.html', '/2026.1/en/digest.html'],
    ['/editions.html', '/editions.html'],
  ])('of %s is %s', (address, expected) => {
    expect(canonicalAddress(editions['2026.1']!, address, HOST)).toBe(HOST + expected);
  });

  it('is not there before anybody has published the site', () => {
    expect(canonicalAddress(editions['2026.1']!, '/editions.html', null)).toBeNull();
  });
});
