import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/markdown/read-document.ts';
import { faultPlaces } from '../../helpers/documents.ts';

describe('reading a page', () => {
  it('finds every fault of a text in one go', async () => {
    const text = '# A\n\n{x}\n\n![y](z)\n\n[@B] <Chek /> [l](http://m)\n';
    expect((await faultPlaces(text)).sort()).toEqual([
      '1:1 heading-level',
      '1:1 section-id',
      '3:1 no-code',
      '5:1 no-image',
      '7:1 citation-form',
      '7:15 link-form',
      '7:6 unknown-component',
    ]);
  });

  it('tells places in the file that was typed, whatever its line ends', async () => {
    const { faults } = await readDocument('---\r\na: b\r\n---\r\n\r\nText.\r\n\r\n![y](z)\r\n');
    expect(faults).toMatchObject([{ rule: 'no-image', position: { line: 7, column: 1 } }]);
  });

  it('gives the same document for the same text', async () => {
    const text = '---\na: b\n---\n\n## A [#a]\n\nB [@c].\n';
    expect(await readDocument(text)).toEqual(await readDocument(text));
  });

  it('never falls over, whatever a writer types', async () => {
    const piece = fc.constantFrom(
      ...[
        '<',
        '>',
        '/',
        '{',
        '}',
        '[',
        ']',
        '(',
        ')',
        '@',
        '#',
        '|',
        '*',
        '`',
        '"',
        '=',
        '\n',
        '\n\n',
      ],
      ...[
        ' ',
        'a',
        '1',
        '- ',
        '## ',
        '<Why>',
        '</Why>',
        '<Check>',
        '[@a]',
        '[[b]]',
        '[#c]',
        'import ',
      ],
      '<Practice id="a" title="abc" authority="practice">',
      '</Practice>',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 25 }), async (pieces) => {
        const { faults } = await readDocument(`---\na: b\n---\n${pieces.join('')}`);
        for (const { message, position } of faults) {
          expect(message).not.toBe('');
          expect(position.line).toBeGreaterThan(3);
        }
      }),
      { numRuns: 300 },
    );
  });
});
