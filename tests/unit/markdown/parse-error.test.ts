import { describe, expect, it } from 'vitest';
import { plainWords } from '../../../src/markdown/parse-error.ts';
import { faultMessages, faultPlaces } from '../../helpers/documents.ts';

describe('a text that is no MDX', () => {
  it.each([
    [
      'a tag that is never closed',
      'Text.\n\n<Why>\n\nMore.',
      '3:1',
      '`<Why>` is opened here and not closed',
    ],
    ['an open tag in a sentence', 'A <Check>b', '1:3', '`<Check>` is opened here and not closed'],
    [
      'tags closed in the wrong order',
      '<How>\n\n<Why>\n\n</How>',
      '5:1',
      '`</How>` comes before `<Why>`, opened on line 6, is closed',
    ],
    ['a closing tag alone', 'Text.\n\n</Why>', '3:2', 'A tag is closed that was not opened'],
    [
      'tags in different paragraphs',
      '- <Check>a\n\n  b</Check>',
      '1:3',
      '`<Check>` is opened here and not closed',
    ],
    ['less than, before a number', 'Posts with <5 officers', '1:13', '`<` before a digit'],
    ['less than, before a word', 'Posts with <five officers', '1:26', 'The text ends inside a tag'],
    [
      'a tag that is none',
      'They <ran 5 times> there',
      '1:11',
      'What follows `<` here is read as a tag',
    ],
    ['a comment', 'Text <!-- later -->', '1:7', '`<!` begins a comment'],
    [
      'an address in angle brackets',
      'See <https://un.org>.',
      '1:12',
      '`<https://…>` is read as a tag',
    ],
    ['a stray brace', 'Text { text', '1:12', 'A brace `{` before this place is not closed'],
    ['words in braces', 'Text {two words}', '1:10', 'Text in braces is code'],
    [
      'a line that begins with import',
      'import of goods',
      '1:11',
      'A line that begins with `import`',
    ],
    ['a property without quotes', '<Note kind=gap>x</Note>', '1:12', 'stands in quotes'],
  ])('is told in words: %s', async (_, text, place, words) => {
    expect(await faultMessages(text)).toEqual([expect.stringContaining(words)]);
    expect(await faultPlaces(text)).toEqual([`${place} broken-mdx`]);
  });

  it('is told in the words of the parser where nobody has better ones', () => {
    expect(plainWords('Something new')).toBe(
      'The text cannot be read as MDX: Something new. Look at the tags and braces near this place.',
    );
  });
});
