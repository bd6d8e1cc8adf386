import { describe, expect, it } from 'vitest';
import { readText } from '../../helpers/documents.ts';

/** The text begins on line 4 of its file. */
const sentencesOf = async (markdown: string) => (await readText(markdown)).sentences;

describe('the sentences of a page', () => {
  it('hold the citations that stand in them or right behind them', async () => {
    const sentences = await sentencesOf(
      'One [@a, p. 4]. Two, [@b] and more [@c].\nThree. [@d] Four.\n',
    );
    expect(sentences.map(({ text, citations }) => [text, citations])).toEqual([
      ['One.', [{ source: 'a', locator: 'p. 4' }]],
      ['Two, and more.', [{ source: 'b' }, { source: 'c' }]],
      ['Three.', [{ source: 'd' }]],
      ['Four.', []],
    ]);
  });

  it('know where they begin in the file, after citations, links, escapes and line breaks too', async () => {
    const sentences = await sentencesOf(
      'The one [@a, The]. The **two** [the](guides/the).\nThe \\{three\\}. The [[API]] four.\n',
    );
    expect(sentences.map(({ position }) => `${position.line - 3}:${position.column}`)).toEqual([
      '1:1',
      '1:20',
      '2:1',
      '2:16',
    ]);
  });

  it('know the practice, part, note, item or figure that they are in', async () => {
    const sentences = await sentencesOf(PARTS);
    const blocks = sentences.map(({ text, block: { kind, practice, note, figure } }) => [
      text,
      kind,
      practice?.part,
      note ?? figure,
    ]);
    expect(blocks).toEqual([
      ['Do it.', 'paragraph', 'statement', undefined],
      ['It helps.', 'paragraph', 'why', undefined],
      ['First.', 'item', 'how', undefined],
      ['Deeper.', 'item', 'how', undefined],
      ['Is it done?', 'item', 'checks', undefined],
      ['Nobody knows.', 'paragraph', undefined, 'gap'],
      ['2003: they met', 'item', undefined, 'timeline'],
    ]);
    expect(sentences[0]!.block.practice).toMatchObject({ id: 'one', authority: 'practice' });
  });

  it('are cells in a table, which share their row; a cell may hold citations only', async () => {
    const sentences = await sentencesOf(
      '<Table caption="Counts">\n\n| Year | Source |\n| --- | --- |\n| 2003. Or 2004 | [@a] |\n\n</Table>\n',
    );
    expect(sentences.map(({ text, block }) => [text, block.kind, block.row])).toEqual([
      ['Year', 'head', 1],
      ['Source', 'head', 1],
      ['2003.', 'row', 2],
      ['Or 2004', 'row', 2],
      ['', 'row', 2],
    ]);
    expect(sentences.at(-1)!.citations).toEqual([{ source: 'a' }]);
  });

  it('leave out headings and captions, and know the heading above and who comes first below it', async () => {
    const sentences = await sentencesOf('Start.\n\n## One [#one]\n\nAx. By.\n\nCz.\n');
    expect(sentences.map(({ text, block }) => [text, block.section, block.opensSection])).toEqual([
      ['Start.', undefined, false],
      ['Ax.', 'one', true],
      ['By.', 'one', true],
      ['Cz.', 'one', false],
    ]);
  });

  it('know bold words at the front as a label, and bold words elsewhere as none', async () => {
    const sentences = await sentencesOf('**The Ohrid case.** It **went well.** So.\n');
    expect(sentences.map(({ isLabel }) => isLabel)).toEqual([true, false, false]);
  });

  it('know the pages that they link to', async () => {
    const [first, second] = await sentencesOf(
      'See [the plan](guides/x#plan). On [the web](https://example.org).\n',
    );
    expect(first!.links).toEqual([{ text: 'the plan', target: 'guides/x#plan' }]);
    expect(second!.links).toEqual([]);
  });
});

const PARTS = `<Practice id="one" title="One" authority="practice">

Do it.

<Why>

It helps.

</Why>
<How>

- First.
  - Deeper.

</How>
<Check>Is it done?</Check>
</Practice>

<Note kind="gap">

Nobody knows.

</Note>

<Figure kind="timeline" title="When">

- 2003: they met

</Figure>
`;
