import { describe, expect, it } from 'vitest';
import { dressText, practiceText } from '../../helpers/dressing.ts';
import { findAll } from '../../helpers/html.ts';

const TEXT = `Before.

## One [#one]

First.

- a list

Second.

### Inside [#inside]

Third.

${practiceText('sign', 'Sign one plan', '<Why>\n\nSo.\n\n</Why>')}

After.

## Two [#two]

First of two.

${practiceText('meet', 'Meet before')}
`;

describe('numbers', () => {
  it('count sections, practices through the page, and paragraphs through their section', async () => {
    const { html } = await dressText(TEXT);
    expect(findAll(html, '.number').map(({ text }) => text)).toEqual([
      ...['0.1', '1', '1.1', '1.2', '1.3', 'P1', '1.4', '1.5', '1.6', '2', '2.1', 'P2', '2.2'],
    ]);
  });

  it('are the permalinks of their places', async () => {
    const { html } = await dressText(TEXT);
    const targets = findAll(html, '.number').map(({ properties }) => properties['href']);
    expect(targets).toContain('#one');
    expect(targets).toContain('#sign');
    expect(targets).toContain('#p-1-2');
    for (const target of targets) expect(html).toContain(`id="${String(target).slice(1)}"`);
  });

  it('have a name that a screen reader can say', async () => {
    const { html } = await dressText(TEXT);
    const names = findAll(html, '.number').map(({ properties }) => properties['ariaLabel']);
    expect(names.slice(0, 3)).toEqual(['Paragraph 0.1', 'Section 1', 'Paragraph 1.1']);
    expect(names).toContain('Practice P1');
  });

  it('give each place an id of its own', async () => {
    const { html } = await dressText(TEXT);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are not given to paragraphs of notes, tables and figures', async () => {
    const { html } = await dressText(
      '## A [#a]\n\n<Note kind="gap">\n\nNobody knows.\n\n</Note>\n\n<Table caption="Texts">\n\n| C |\n| --- |\n| d |\n\n</Table>\n\nText.\n',
    );
    expect(findAll(html, '.number').map(({ text }) => text)).toEqual(['1', '1.1']);
  });
});

describe('the contents', () => {
  it('list sections with their practices and sub-sections, in order', async () => {
    const { contents } = await dressText(TEXT);
    expect(contents).toEqual([
      {
        id: 'one',
        number: '1',
        text: 'One',
        parts: [
          { id: 'inside', number: '', text: 'Inside', parts: [] },
          { id: 'sign', number: 'P1', text: 'Sign one plan', parts: [] },
        ],
      },
      {
        id: 'two',
        number: '2',
        text: 'Two',
        parts: [{ id: 'meet', number: 'P2', text: 'Meet before', parts: [] }],
      },
    ]);
  });

  it('are empty for a text without headings', async () => {
    expect((await dressText('Text.')).contents).toEqual([]);
  });
});
