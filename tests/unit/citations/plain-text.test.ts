import { describe, expect, it } from 'vitest';
import { citablePage, citableSource } from '../../../src/citations/citable.ts';
import { toPlainText } from '../../../src/citations/plain-text.ts';
import { makeSource, realSources } from '../../helpers/sources.ts';

const referenceOf = (id: keyof typeof realSources, lang?: string) =>
  toPlainText([citableSource(id, realSources[id])], lang);

describe('toPlainText', () => {
  it('writes issuer, title, symbol, date and address', () => {
    expect(referenceOf('bsmc-2005')).toBe(
      'OSCE Ministerial Council (Ljubljana). Border Security and Management Concept: Framework for ' +
        'Co-operation by the OSCE Participating States. MC.DOC/2/05. 6 December 2005. ' +
        'https://www.osce.org/mc/17452\n',
    );
  });

  it('leaves out a symbol that the title says', () => {
    expect(referenceOf('icao-evid-2012').match(/TAG\/MRTD/g)).toHaveLength(1);
  });

  it('writes dates in the language of the reader', () => {
    expect(referenceOf('bsmc-2005', 'ru')).toContain('6 декабря 2005');
  });

  it('begins a date with a capital', () => {
    expect(referenceOf('statewatch-csdp-2014')).toContain('missions abroad. About 2014.');
  });

  it('writes a part of a page with its edition', () => {
    const citable = citablePage({
      edition: 'draft',
      lang: 'en',
      collection: 'guides',
      collectionTitle: 'Guides',
      slug: 'joint-patrols',
      anchor: 'p-2-3',
      title: 'Joint patrols',
      part: 'para. 2.3',
      date: '2026-11-22',
      publicAddress: null,
    });
    expect(toPlainText([citable])).toBe(
      'Joint patrols, para. 2.3. Open & Secure, Guides, draft, not for citation. 22 November 2026. ' +
        '/draft/en/guides/joint-patrols.html#p-2-3\n',
    );
  });

  it('puts no full stop after a question and one reference on a line', () => {
    const citable = citableSource('x', makeSource({ title: 'What is\nit?', date: '2020' }));
    expect(toPlainText([citable, citable])).toBe('What is it? 2020.\nWhat is it? 2020.\n');
  });
});
