import { describe, expect, it } from 'vitest';
import { sourcesByKind, sourceView } from '../../../src/views/source-view.ts';
import { event } from '../../../src/schemas/register.ts';
import { makeLibrary, makePage, makeTerm, words } from '../../helpers/editions.ts';
import { makeSource } from '../../helpers/sources.ts';

const library = makeLibrary({
  pages: [
    makePage({
      slug: 'patrols',
      title: 'Patrols',
      citations: [
        { source: 'treaty', locator: 'art. 1' },
        { source: 'report' },
        { source: 'treaty', locator: 'art. 2' },
        { source: 'treaty', locator: 'art. 1' },
      ],
    }),
    makePage({ slug: 'checks' }),
  ],
  terms: [
    makeTerm('line', { term: 'line', definition: 'Where States meet [@treaty, annex; @x].' }),
  ],
  events: [
    event.parse({
      id: 'signed',
      date: '2001',
      title: 'It is signed',
      citations: [{ source: 'treaty' }],
    }),
  ],
  sources: [
    { id: 'report', ...makeSource({ title: 'B report' }) },
    { id: 'other', ...makeSource({ title: 'A report' }) },
    { id: 'treaty', ...makeSource({ title: 'River treaty', kind: 'treaty', date: '2001' }) },
  ],
});

describe('the page of a source', () => {
  it('lists every page, term and event that cites it, with the places they name once each', () => {
    expect(sourceView(library, 'treaty').citedBy).toEqual([
      {
        href: '/draft/en/guides/patrols.html',
        title: 'Patrols',
        collection: words.collections.guides.one,
        places: ['art. 1', 'art. 2'],
      },
      {
        href: '/draft/en/glossary/line.html',
        title: 'line',
        collection: words.registers.glossary.one,
        places: ['annex'],
      },
      {
        href: '/draft/en/timeline.html#signed',
        title: 'It is signed',
        collection: words.registers.timeline.one,
        places: [],
      },
    ]);
  });

  it('is cited by nobody where nobody does', () => {
    expect(sourceView(library, 'other').citedBy).toEqual([]);
  });

  it('offers the reference in four forms, each about this source', () => {
    const { exports, reference } = sourceView(library, 'treaty');
    expect(exports.map(({ format }) => format)).toEqual(['text', 'bibtex', 'ris', 'csl']);
    for (const { text } of exports) expect(text).toContain('River treaty');
    expect(reference).not.toContain('\n');
  });
});

describe('the register of sources', () => {
  it('goes by kind in the order asked for, then by title', () => {
    const groups = sourcesByKind(library, ['treaty', 'news', 'report']);
    expect(groups.map(({ kind, sources }) => [kind, sources.map(({ title }) => title)])).toEqual([
      ['treaty', ['River treaty']],
      ['report', ['A report', 'B report']],
    ]);
    expect(groups[0]!.sources[0]!.href).toBe('/draft/en/sources/treaty.html');
  });
});
