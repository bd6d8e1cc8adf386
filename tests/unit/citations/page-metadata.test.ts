import { describe, expect, it } from 'vitest';
import { citablePage } from '../../../src/citations/citable.ts';
import { pageMetadata } from '../../../src/citations/page-metadata.ts';

const page = {
  edition: '2026.1',
  lang: 'en',
  collection: 'guides',
  slug: 'joint-patrols',
  title: 'Joint patrols',
  date: '2026-11-22',
  publicAddress: null,
};
const tagsOf = (fields: Partial<Parameters<typeof citablePage>[0]> = {}) =>
  Object.fromEntries(
    pageMetadata(citablePage({ ...page, ...fields })).map(({ name, content }) => [name, content]),
  );

describe('pageMetadata', () => {
  it('describes a web page with its site as publisher and container', () => {
    expect(tagsOf()).toEqual({
      citation_title: 'Joint patrols',
      citation_publication_date: '2026/11/22',
      citation_publisher: 'Open & Secure',
      citation_language: 'en',
      'DC.type': 'webpage',
      'DC.title': 'Joint patrols',
      'DC.date': '2026-11-22',
      'DC.publisher': 'Open & Secure',
      'DC.language': 'en',
      'DC.source': 'Open & Secure',
    });
  });

  it('gives an address only when there is a public one', () => {
    const url = 'https://example.org/2026.1/en/guides/joint-patrols.html';
    expect(tagsOf({ publicAddress: 'https://example.org' })).toMatchObject({
      citation_public_url: url,
      'DC.identifier': url,
    });
  });

  it('leaves out a date that nobody knows and shortens one that is not exact', () => {
    expect(Object.keys(tagsOf({ date: undefined }))).not.toContain('DC.date');
    expect(tagsOf({ date: '2026-11~' })['DC.date']).toBe('2026-11');
  });

  it('invents no author', () => {
    expect(
      Object.keys(tagsOf()).filter((name) => /author|creator|contributor/i.test(name)),
    ).toEqual([]);
  });
});
