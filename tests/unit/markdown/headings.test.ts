import { describe, expect, it } from 'vitest';
import { faultMessages, faultPlaces, readText } from '../../helpers/documents.ts';

describe('headings', () => {
  it('carry the id that their writer gave, and their words without it', async () => {
    const { headings, body } = await readText(
      '## Shared *plan* [#shared-plan]\n\n### Who signs [#who]',
    );
    expect(headings).toMatchObject([
      { depth: 2, id: 'shared-plan', text: 'Shared plan' },
      { depth: 3, id: 'who', text: 'Who signs' },
    ]);
    expect(body).toContain('<h2 id="shared-plan">Shared <em>plan</em></h2>');
  });

  it('get a proposal where they have no id', async () => {
    expect(await faultPlaces('Text.\n\n## Who decides, and when exactly')).toEqual([
      '3:1 section-id',
    ]);
    expect(await faultMessages('## Who decides, and when exactly')).toEqual([
      expect.stringContaining('`[#who-decides-and-when]` at its end'),
    ]);
  });

  it('get a proposal in any script', async () => {
    expect(await faultMessages('## Граница')).toEqual([expect.stringContaining('`[#section]`')]);
  });

  it('do not take an id that is not one', async () => {
    expect(await faultPlaces('## Plan [#Shared Plan]')).toEqual(['1:1 section-id']);
  });

  it('are of the second and third level only', async () => {
    expect(await faultPlaces('# One [#one]\n\n#### Four [#four]')).toEqual([
      '1:1 heading-level',
      '3:1 heading-level',
    ]);
  });
});
