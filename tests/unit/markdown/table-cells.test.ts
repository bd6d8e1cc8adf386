import { describe, expect, it } from 'vitest';
import { faultPlaces, readText } from '../../helpers/documents.ts';

const TABLE = '| Text | Year |\n| --- | ---: |\n| A | 2005 |\n';

describe('a table', () => {
  it('has its caption, and no style of its own', async () => {
    const { body } = await readText(`<Table caption="Texts">\n\n${TABLE}\n</Table>`);
    expect(body).toContain('<figure data-figure="table"><figcaption>Texts</figcaption>');
    expect(body).toContain('<th scope="col" data-align="right">Year</th>');
    expect(body).toContain('<td data-align="right">2005</td>');
    expect(body).not.toMatch(/style=| align=/);
  });

  it('is refused without a caption', async () => {
    expect(await faultPlaces(TABLE)).toEqual(['1:1 table-caption']);
  });
});
