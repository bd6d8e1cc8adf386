import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBody, vocabulary, writeBody } from '../../../src/records/semantic-body.ts';
import { componentSchemas } from '../../../src/schemas/component.ts';
import { authority } from '../../../src/schemas/field.ts';
import { practiceText } from '../../helpers/dressing.ts';
import { readText } from '../../helpers/documents.ts';

const EVERYTHING = `Text with *stress*, **weight**, ~~error~~, \`code\`, [a page](guides/x#y), [a place](#one),
[another site](https://example.org/a?b=1&c=2), a citation [@a-source, para. 4 "x"], [[API]], a\\
break.

## One [#one]

### Two [#two]

> Quoted.

3. three
4. four

- a
  - b

---

<Note kind="gap">

Nobody knows.

</Note>

<Table caption="A table">

| a | b |
| :-: | --: |
| 1 | 2 |

</Table>

<Figure kind="timeline" title="A line">

- 2005: a
- 2006: b

</Figure>

${practiceText('sign', 'Sign one & the same', '<Why>\n\nSo.\n\n</Why>\n\n<How>\n\nThus.\n\n</How>')}
`;

describe('a semantic body', () => {
  it('that transforms have made is read and printed without a change', async () => {
    const { body } = await readText(EVERYTHING);
    expect(writeBody(readBody(body))).toBe(body);
  });

  it.each([
    ['<script>alert(1)</script>', ''],
    ['<style>p{}</style><p>a</p>', '<p>a</p>'],
    ['<p style="color:red" class="x" onclick="x()">a</p>', '<p>a</p>'],
    ['<img src="x" onerror="x()"><p>a</p>', '<p>a</p>'],
    ['<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
    ['<a href="http://example.org">a</a>', '<a>a</a>'],
    ['<a href="//example.org">a</a>', '<a>a</a>'],
    ['<a href="/draft/en/index.html">a</a>', '<a>a</a>'],
    ['<a data-ref="javascript:alert(1)">a</a>', '<a>a</a>'],
    ['<iframe src="https://example.org">x</iframe>', ''],
    ['<svg><script>x</script><path d="M0 0"/></svg>', ''],
    ['<form action="https://example.org"><p>a</p><input name="b"></form>', '<p>a</p>'],
    ['<h1 id="top">a</h1>', 'a'],
    ['<p id="search">a</p>', '<p>a</p>'],
    ['<h2 id="a b">a</h2>', '<h2>a</h2>'],
    ['<p><!-- a --></p>', '<p></p>'],
    ['<aside data-note="joke"><p>a</p></aside>', '<aside><p>a</p></aside>'],
    ['<div data-part="why" data-else="x"></div>', '<div data-part="why"></div>'],
    ['<td>a</td>', 'a'],
    ['<li>a</li>', 'a'],
  ])('reads %s as %s', (body, read) => {
    expect(writeBody(readBody(body))).toBe(read);
  });

  it('is the same read twice as once, whatever it held', () => {
    fc.assert(
      fc.property(markup, (body) => {
        const once = writeBody(readBody(body));
        expect(writeBody(readBody(once))).toBe(once);
        expect(once).not.toMatch(
          /<(?!\/?(?:p|a|span|section|figure|h2|ul|li)\b)[a-z]|<[^>]*\s(?:on|style)/,
        );
      }),
    );
  });
});

describe('the vocabulary', () => {
  it('has every choice of the components', () => {
    const choices = (tag: string, name: string) => {
      const definition = vocabulary.attributes![tag]!.find(([key]) => key === name);
      return (definition as string[]).slice(1);
    };
    const { Note, Figure } = componentSchemas;
    expect(choices('aside', 'dataNote')).toEqual(expect.arrayContaining(Note.shape.kind.options));
    expect(choices('figure', 'dataFigure')).toEqual(
      expect.arrayContaining(Figure.shape.kind.options),
    );
    expect(choices('section', 'dataAuthority')).toEqual(expect.arrayContaining(authority.options));
  });
});

const piece = fc.constantFrom(
  ...['<p>', '</p>', '<a href="', 'https://x.org', 'javascript:x', '">', '</a>', '<script>', '<b'],
  ...[' onload="x"', ' style="x"', '>', '</script>', '<svg>', '<ul><li>', '</ul>', '<h2 id="a">'],
  ...['<section data-practice="a">', '<figure>', '<span data-cite="a">', 'text', '&lt;', '<!--'],
);
const markup = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
