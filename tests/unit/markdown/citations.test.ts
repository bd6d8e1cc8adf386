import { describe, expect, it } from 'vitest';
import { faultMessages, faultPlaces, readText } from '../../helpers/documents.ts';

describe('citations in a text', () => {
  it('become one mark a source, with the place in it', async () => {
    const { body } = await readText('Patrols work [@a, p. 4; @b].');
    expect(body).toBe(
      '<p>Patrols work <span data-cite="a" data-locator="p. 4"></span><span data-cite="b"></span>.</p>',
    );
  });

  it('are known with their section, their practice and their place in the file', async () => {
    const { citations } = await readText(
      '## Plan [#plan]\n\n<Practice id="sign" title="Sign" authority="practice">\n\nSign \\* it\nnow [@a].\n\n<Check>Signed?</Check>\n</Practice>\n',
    );
    expect(citations).toMatchObject([
      {
        source: 'a',
        section: 'plan',
        practice: 'sign',
        position: { start: { line: 9, column: 5 } },
      },
    ]);
  });

  it('are left alone in code', async () => {
    expect((await readText('Write `[@a]`.')).citations).toEqual([]);
  });

  it('may stand after other brackets, in lists, in emphasis and in tables', async () => {
    const { citations } = await readText(
      '- (one [two]) [@a]\n- **bold [@b]**\n\n<Table caption="Three">\n\n| A |\n| --- |\n| [@c] |\n\n</Table>\n',
    );
    expect(citations.map(({ source }) => source)).toEqual(['a', 'b', 'c']);
  });

  it('are refused where they are malformed, each once and at its place', async () => {
    expect(await faultPlaces('Good [@a] bad [@B]\nand [@c; d; e].')).toEqual([
      '1:15 citation-form',
      '2:5 citation-form',
    ]);
    expect(await faultMessages('[@Bsmc 2005]')).toEqual([
      expect.stringContaining('`[@Bsmc 2005]` is not a citation. Write `[@source-id]`'),
    ]);
  });

  it('are refused where the bracket is never closed, after a good citation too', async () => {
    expect(await faultPlaces('Good [@a], open [@b, p. 2.')).toEqual(['1:17 citation-form']);
  });

  it('are refused where a bracket follows and makes them a link', async () => {
    expect(await faultPlaces('One [@a](1999), two [@b](guides/x).')).toEqual([
      '1:5 citation-form',
      '1:21 citation-form',
    ]);
  });

  it('may be followed by a bracket after a space', async () => {
    expect(await faultPlaces('One [@a] (1999).')).toEqual([]);
  });
});
