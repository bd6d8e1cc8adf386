import { describe, expect, it } from 'vitest';
import { dressText } from '../../helpers/dressing.ts';
import { findAll } from '../../helpers/html.ts';

const addresses = {
  'lessons/river': '/draft/en/lessons/river.html',
  'lessons/river#context': '/draft/en/lessons/river.html#context',
  'guides/joint-patrols#sign': '/draft/en/guides/joint-patrols.html#sign',
};
const links = async (markdown: string) => {
  const { html } = await dressText(markdown, { addresses });
  return findAll(html, 'a')
    .filter(({ properties }) => !String(properties['className'] ?? '').includes('number'))
    .map(({ properties }) => properties['href']);
};

describe('links between pages', () => {
  it('get the addresses of the edition', async () => {
    expect(await links('[a](lessons/river), [b](lessons/river#context)')).toEqual([
      '/draft/en/lessons/river.html',
      '/draft/en/lessons/river.html#context',
    ]);
  });

  it('stay on the page where they name a place on it', async () => {
    expect(await links('[a](#sign) and [b](guides/joint-patrols#sign)')).toEqual([
      '#sign',
      '#sign',
    ]);
  });

  it('become plain words where the edition lacks the page', async () => {
    const { html } = await dressText('See [the other one](lessons/lost).', { addresses });
    expect(html).toContain('<span>the other one</span>');
    expect(html).not.toContain('data-ref');
  });

  it('to other sites stay as they are', async () => {
    expect(await links('[UN](https://www.un.org)')).toEqual(['https://www.un.org']);
  });
});
