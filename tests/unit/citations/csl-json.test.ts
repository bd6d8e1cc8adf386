import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citablePage, citableSource } from '../../../src/citations/citable.ts';
import { toCslJson } from '../../../src/citations/csl-json.ts';
import { makeSource, realSources } from '../../helpers/sources.ts';

/** The names of CSL-JSON 1.0 that this export uses; its schema allows no others than those it lists. */
const FIELDS =
  'id type author issued title genre number ISBN container-title collection-title publisher edition section language URL note'.split(
    ' ',
  );
const TYPES = 'treaty report book article article-newspaper webpage'.split(' ');

const itemsOf = (...citables: Parameters<typeof toCslJson>[0]) => JSON.parse(toCslJson(citables));

describe('toCslJson', () => {
  it('writes a decision as a report with its number', () => {
    const [item] = itemsOf(citableSource('bsmc-2005', realSources['bsmc-2005']));
    expect(item).toMatchObject({
      id: 'bsmc-2005',
      type: 'report',
      genre: 'Decision',
      number: 'MC.DOC/2/05',
      author: [{ literal: 'OSCE Ministerial Council (Ljubljana)' }],
      issued: { 'date-parts': [[2005, 12, 6]] },
      URL: 'https://www.osce.org/mc/17452',
      language: 'en',
    });
  });

  it('writes a page of an unpublished site without URL, its address in the note', () => {
    const page = {
      edition: '2026.1',
      lang: 'en',
      slug: 'index',
      title: 'Start',
      publicAddress: null,
    };
    expect(itemsOf(citablePage(page))).toEqual([
      {
        id: 'open-and-secure-2026-1-en-index',
        type: 'webpage',
        title: 'Start',
        'container-title': 'Open & Secure',
        edition: 'edition 2026.1',
        language: 'en',
        note: '/2026.1/en/index.html',
      },
    ]);
  });

  it('uses names and types of CSL-JSON 1.0 only', () => {
    for (const [id, data] of Object.entries(realSources)) {
      const [item] = itemsOf(citableSource(id, data));
      expect(FIELDS).toEqual(expect.arrayContaining(Object.keys(item)));
      expect(TYPES).toContain(item.type);
    }
  });

  it('brings any title and issuer back', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 3 })
      .filter((value) => /\S{3}/.test(value));
    fc.assert(
      fc.property(text, text, (title, issuer) => {
        const [item] = itemsOf(citableSource('x', { ...makeSource(), title, issuer }));
        expect(item.title).toBe(title.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim());
        expect(item.author[0].literal).toBe(issuer.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim());
      }),
    );
  });
});
