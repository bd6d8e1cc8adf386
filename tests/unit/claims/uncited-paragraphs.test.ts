import { describe, expect, it } from 'vitest';
import { uncitedParagraphs } from '../../../src/claims/uncited-paragraphs.ts';
import { readText } from '../../helpers/documents.ts';

const uncitedIn = async (markdown: string) =>
  uncitedParagraphs(await readText(markdown)).map(([first]) => first!.text);

describe('paragraphs without a citation', () => {
  it('are told, whatever they say', async () => {
    expect(await uncitedIn('It is so. It was so.\n\nIt is [@a]. So.\n')).toEqual(['It is so.']);
  });

  it.each([
    ['ends with a colon', 'There are two:\n\n- one\n- two\n'],
    ['is one sentence between a heading and a list', '## A [#a]\n\nThere are two.\n\n- one\n'],
    [
      'is one sentence between a heading and a lower one',
      '## A [#a]\n\nTwo.\n\n### B [#b]\n\nX [@a].\n',
    ],
    ['speaks of the list that follows', 'So it is. The list shows it.\n\n- one [@a]\n'],
    ['says that it is the editors’ own', 'Begin small. This is our advice.\n'],
    ['sends to other pages', 'Guides: [one](guides/one) and [two](guides/two).\n'],
    ['is a gap', '<Note kind="gap">\n\nNothing is known.\n\n</Note>\n'],
    ['is a caution', '<Note kind="caution">\n\nNobody counted.\n\n</Note>\n'],
  ])('may do so where one %s', async (_, markdown) => {
    expect(await uncitedIn(markdown)).toEqual([]);
  });

  it('are told where more paragraphs follow the opening sentence', async () => {
    expect(await uncitedIn('## A [#a]\n\nOne thing.\n\nAnother [@a].\n')).toEqual(['One thing.']);
  });

  it('are no items, cells or drawn steps', async () => {
    const figure = '<Figure kind="process" title="Steps">\n\n1. Ask\n\n</Figure>';
    const table = '<Table caption="Table">\n\n| A |\n| --- |\n| b |\n\n</Table>';
    expect(await uncitedIn(`- one\n\n${figure}\n\n${table}\n`)).toEqual([]);
  });
});
