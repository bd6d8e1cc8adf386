import { expect, it } from 'vitest';
import { stubHtml } from '../../../src/views/stub.ts';
import { findAll } from '../../helpers/html.ts';
import { openEditions } from '../../helpers/two-editions.ts';

const TARGET = '/2026.2/en/guides/joint-patrols.html';
const html = stubHtml(openEditions()['2026.2']!, 'guides/joint-patrols', '/_astro/latest.js');

it('a stub leads on by refresh, by script and by a link, and is not for search engines', () => {
  const metas = findAll(html, 'meta').map(({ properties }) => properties);
  expect(metas).toContainEqual({ httpEquiv: ['refresh'], content: `0; url=${TARGET}` });
  expect(metas).toContainEqual({ name: 'robots', content: 'noindex' });
  const [script] = findAll(html, 'script');
  expect(script!.properties).toEqual({ src: '/_astro/latest.js', dataHref: TARGET });
  expect(findAll(html, 'a').map(({ properties }) => properties['href'])).toEqual([TARGET]);
});

it('a stub says its language and keeps to the policy of all pages', () => {
  expect(html).toMatch(/^<!doctype html><html lang="en">/);
  expect(html).toContain('Content-Security-Policy');
});
