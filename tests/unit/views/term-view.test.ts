import { describe, expect, it } from 'vitest';
import { definitionHtml, termView } from '../../../src/views/term-view.ts';
import { makeLibrary, makePage, makeTerm } from '../../helpers/editions.ts';
import { makeSource } from '../../helpers/sources.ts';

const library = makeLibrary({
  pages: [
    makePage({ slug: 'uses-it', body: '<p>Send <em>API</em> data.</p>' }),
    makePage({ slug: 'names-it', body: '<p>Data: advance passenger information.</p>' }),
    makePage({ slug: 'no', body: '<p data-term="API">The api of a site.</p>' }),
  ],
  terms: [
    makeTerm(
      'api',
      {
        term: 'advance passenger information',
        acronym: 'API',
        aliases: ['advance data'],
        definition: 'Data sent ahead [@treaty, art. 3] by <carriers> [@lost; @report].',
      },
      { ru: { term: 'предварительная информация', aliases: [] } },
    ),
  ],
  sources: [
    { id: 'treaty', ...makeSource({ symbol: 'C/1' }) },
    { id: 'report', ...makeSource({ title: 'A report' }) },
  ],
});

describe('the page of a term', () => {
  it('shows its names, with a capital in the title', () => {
    expect(termView(library, 'api')).toMatchObject({
      title: 'Advance passenger information',
      acronym: 'API',
      aliases: ['advance data'],
    });
  });

  it('shows its wording in other languages', () => {
    expect(termView(library, 'api').equivalents).toMatchObject([
      { lang: 'ru', term: 'предварительная информация' },
    ]);
  });

  it('has its definition without citations, for places that hold plain text', () => {
    expect(termView(library, 'api').plainDefinition).toBe('Data sent ahead by <carriers>.');
  });

  it('lists the pages whose text has it, by any of its names', () => {
    expect(termView(library, 'api').usedOn.map(({ slug }) => slug)).toEqual([
      'uses-it',
      'names-it',
    ]);
  });
});

describe('a definition', () => {
  it('links its citations to their sources, with the place, and leaves out unknown ones', () => {
    expect(termView(library, 'api').definition).toBe(
      'Data sent ahead (<a href="/draft/en/sources/treaty.html" data-cite="treaty">C/1, art. 3</a>)' +
        ' by &#x3C;carriers> (<a href="/draft/en/sources/report.html" data-cite="report">A report</a>).',
    );
  });

  it('may have none', () => {
    expect(definitionHtml('Plain words.', library)).toBe('Plain words.');
  });
});
