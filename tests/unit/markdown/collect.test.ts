import { describe, expect, it } from 'vitest';
import { readText } from '../../helpers/documents.ts';

describe('what a text says', () => {
  it('counts words, captions and checks included, citations and marks not', async () => {
    const { words } = await readText(
      'One, two-three [@a, p. 4] — *four*.\n\n<Figure kind="process" title="Five six">\n\n1. Семь\n\n</Figure>\n',
    );
    expect(words).toBe(6);
  });

  it('is a body in the vocabulary of the site: no classes, no styles, no numbers', async () => {
    const { body } = await readText('## A [#a]\n\nText, ~~gone~~ & `code` "quoted".\n\n- item\n');
    expect(body).toBe(
      '<h2 id="a">A</h2>\n<p>Text, <del>gone</del> &#x26; <code>code</code> "quoted".</p>\n<ul>\n<li>item</li>\n</ul>',
    );
  });

  it('knows which section each citation stands in', async () => {
    const { citations } = await readText(
      'Start [@a].\n\n## One [#one]\n\n[@b]\n\n### Two [#two]\n\n[@c]\n',
    );
    expect(citations.map(({ source, section }) => [source, section])).toEqual([
      ['a', undefined],
      ['b', 'one'],
      ['c', 'two'],
    ]);
  });
});
