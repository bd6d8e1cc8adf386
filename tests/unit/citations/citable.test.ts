import { describe, expect, it } from 'vitest';
import { citablePage, citableSource } from '../../../src/citations/citable.ts';
import { makeSource, realSources } from '../../helpers/sources.ts';

const page = {
  edition: 'draft',
  lang: 'en',
  collection: 'guides',
  collectionTitle: 'Guides',
  slug: 'joint-patrols',
  title: 'Joint patrols',
  publicAddress: null,
};

describe('citableSource', () => {
  it('takes issuer, symbol and type from the register', () => {
    expect(citableSource('bsmc-2005', realSources['bsmc-2005'])).toMatchObject({
      key: 'bsmc-2005',
      type: 'decision',
      genre: 'Decision',
      author: 'OSCE Ministerial Council (Ljubljana)',
      number: 'MC.DOC/2/05',
      date: '2005-12-06',
      url: 'https://www.osce.org/mc/17452',
    });
  });

  it('tells an ISBN from a symbol', () => {
    const isbnOf = (symbol: string) => {
      const { number, isbn } = citableSource('x', makeSource({ symbol }));
      return [number, isbn];
    };
    expect(isbnOf('Annex 9, 15th ed.; ISBN 978-92-9258-301-9')).toEqual([
      'Annex 9, 15th ed.',
      '978-92-9258-301-9',
    ]);
    expect(isbnOf('ISBN 978-92-9234-954-7')).toEqual([null, '978-92-9234-954-7']);
    expect(isbnOf('S/RES/2396 (2017)')).toEqual(['S/RES/2396 (2017)', null]);
  });

  it('says that an address was never opened and what is known of a missing date', () => {
    const noteOf = (id: keyof typeof realSources) => citableSource(id, realSources[id]).note;
    expect(noteOf('bsmc-2005')).toMatch(/^Address inferred, not opened\. The full English text/);
    expect(noteOf('bmsc-courses')).toBe('Date: undated (June)');
    expect(noteOf('bmsc-launch-2009')).toBeNull();
  });
});

describe('citablePage', () => {
  it('prints the address without host as long as nobody has published the site', () => {
    const citable = citablePage({ ...page, anchor: 'p-2-3', part: 'para. 2.3' });
    expect(citable).toMatchObject({
      key: 'open-and-secure-draft-en-guides-joint-patrols-p-2-3',
      title: 'Joint patrols',
      container: 'Open & Secure',
      collection: 'Guides',
      edition: 'draft, not for citation',
      section: 'para. 2.3',
      url: null,
      address: '/draft/en/guides/joint-patrols.html#p-2-3',
    });
  });

  it('prints the whole address once there is one', () => {
    const published = { ...page, edition: '2026.1', publicAddress: 'https://example.org/kb/' };
    expect(citablePage(published)).toMatchObject({
      edition: 'edition 2026.1',
      url: 'https://example.org/kb/2026.1/en/guides/joint-patrols.html',
      address: 'https://example.org/kb/2026.1/en/guides/joint-patrols.html',
    });
  });

  it('names the edition in the language of the page and refuses one it does not speak', () => {
    expect(citablePage({ ...page, lang: 'ru', edition: '2026.1' }).edition).toBe('издание 2026.1');
    expect(() => citablePage({ ...page, lang: 'tg' })).toThrow('edition-words.ts');
  });

  it('names no author', () => {
    expect(citablePage(page)).toMatchObject({ author: null, publisher: 'Open & Secure' });
  });
});
