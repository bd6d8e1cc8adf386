import { describe, expect, it } from 'vitest';
import { faultPlaces, readText } from '../../helpers/documents.ts';

describe('links', () => {
  it('to pages of the site are kept as their writer named them', async () => {
    const { body, references } = await readText(
      'See [the guide](guides/joint-patrols#shared-plan) and [below](#end).',
    );
    expect(body).toBe(
      '<p>See <a data-ref="guides/joint-patrols#shared-plan">the guide</a> and <a data-ref="#end">below</a>.</p>',
    );
    expect(references.map(({ target }) => target)).toEqual([
      'guides/joint-patrols#shared-plan',
      '#end',
    ]);
  });

  it('to other sites stay, if they are secure', async () => {
    expect((await readText('[UN](https://www.un.org/x?y#z)')).body).toBe(
      '<p><a href="https://www.un.org/x?y#z">UN</a></p>',
    );
  });

  it.each([
    'http://un.org',
    'mailto:a@b.org',
    '/guides/x.html',
    '../guides/x',
    'javascript:x',
    'data:,x',
    '',
  ])('to %j are refused', async (url) => {
    expect(await faultPlaces(`A [text](${url}).`)).toEqual(['1:3 link-form']);
  });

  it('with their address elsewhere on the page are refused', async () => {
    expect(await faultPlaces('A [text][1].\n\n[1]: https://un.org')).toEqual(['3:1 link-form']);
  });
});

describe('what pages do not hold', () => {
  it('is images', async () => {
    expect(await faultPlaces('![Map](map.png)')).toEqual(['1:1 no-image']);
  });

  it('is footnotes', async () => {
    expect(await faultPlaces('Text[^1].\n\n[^1]: Note.')).toEqual([
      '1:5 no-footnote',
      '3:1 no-footnote',
    ]);
  });
});
