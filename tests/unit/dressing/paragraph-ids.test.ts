import { describe, expect, it } from 'vitest';
import { numberParagraphs } from '../../../src/dressing/paragraph-ids.ts';
import { readBody, writeBody } from '../../../src/records/semantic-body.ts';
import { dressText, practiceText } from '../../helpers/dressing.ts';
import { readText } from '../../helpers/documents.ts';

describe('the ids of paragraphs', () => {
  it('count through each section, practices and their parts included', () => {
    const practice =
      '<section data-practice="x"><p>S</p><div data-part="why"><p>W</p></div></section>';
    const body = `<p>0</p><h2 id="a">A</h2><p>1</p>${practice}<h3 id="b">B</h3><p>2</p><h2 id="c">C</h2><p>1</p>`;
    expect(idsIn(numbered(body))).toEqual([
      ...['p-0-1', 'p-1-1', 'p-1-2', 'p-1-3', 'p-1-4', 'p-2-1'],
    ]);
  });

  it('are not given inside lists, notes, figures and quotations', () => {
    const body =
      '<ul><li><p>a</p></li></ul><aside data-note="gap"><p>b</p></aside><figure data-figure="process"><p>c</p></figure><blockquote><p>d</p></blockquote><p>e</p>';
    expect(idsIn(numbered(body))).toEqual(['p-0-1']);
  });

  it('stay in a body that has them, and no others are added', () => {
    const body = '<h2 id="a">A</h2><p>new</p><p id="p-7-9">old</p>';
    expect(numbered(body)).toBe(body);
  });

  it('are the same whether a page is dressed as draft or was frozen before', async () => {
    const text = `Before.\n\n## One [#one]\n\nFirst.\n\n${practiceText('sign', 'Sign one plan', '<Why>\n\nSo.\n\n</Why>')}\n\nLast.\n`;
    const { html } = await dressText(text);
    const frozen = numbered((await readText(text)).body);
    expect(idsIn(html)).toEqual(idsIn(frozen));
  });
});

function numbered(body: string): string {
  const tree = readBody(body);
  numberParagraphs(tree);
  return writeBody(tree);
}

function idsIn(html: string): string[] {
  return [...html.matchAll(/ id="(p-\d+-\d+)"/g)].map(([, id]) => id!);
}
