import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/manuscript/yaml-file.ts';

const TEXT = `title: Joint patrols
review:
  stage: unreviewed
figures:
  - value: 24
    of: leaders
  - value: 30
`;

describe('YAML that can be read', () => {
  it('keeps dates and numbers as they were typed, but for numbers that are numbers', () => {
    expect(parseYaml('a: 2005-12-06\nb: 24\nc: yes\nd: true').value).toEqual({
      a: '2005-12-06',
      b: 24,
      c: 'yes',
      d: true,
    });
  });

  it('keeps every value as text by the schema that knows no numbers', () => {
    const { value } = parseYaml('- 012345678901\n- 12345e678901\n- true\n- null', 1, 'failsafe');
    expect(value).toEqual(['012345678901', '12345e678901', 'true', 'null']);
  });

  it('knows where each value stands', () => {
    const { locate } = parseYaml(TEXT);
    expect(locate(['title'])).toEqual({ line: 1, column: 8 });
    expect(locate(['review', 'stage'])).toEqual({ line: 3, column: 10 });
    expect(locate(['figures', 1, 'value'])).toEqual({ line: 7, column: 12 });
  });

  it('knows where each field name stands', () => {
    const { locate } = parseYaml(TEXT);
    expect(locate(['review', 'stage'], 'key')).toEqual({ line: 3, column: 3 });
    expect(locate(['figures', 0, 'of'], 'key')).toEqual({ line: 6, column: 5 });
  });

  it('points to what is around a value that is not there', () => {
    const { locate } = parseYaml(TEXT);
    expect(locate(['summary'])).toEqual({ line: 1, column: 1 });
    expect(locate(['figures', 1, 'of'])).toEqual({ line: 7, column: 5 });
    expect(locate(['review', 'by', 'name'])).toEqual({ line: 3, column: 3 });
  });

  it('counts lines from where the YAML begins in its file', () => {
    expect(parseYaml(TEXT, 2).locate(['title'])).toEqual({ line: 2, column: 8 });
  });
});

describe('YAML that cannot be read', () => {
  const faults = (text: string) =>
    parseYaml(text).faults.map(({ position: { line, column }, message }) =>
      [line, column, message].join(' '),
    );

  it('has no value', () => {
    expect(parseYaml('a: [1').value).toBeUndefined();
  });

  it.each([
    ['a colon inside a text', 'title: Patrols: how', /^1 8 A text that holds `: `/],
    ['a tab', 'a:\n\tb: 1', /^2 1 The line begins with a tab/],
    ['an open quote', 'a: "b', /^1 6 A quote or bracket is opened and not closed/],
    ['an open bracket', 'a: [b\nc: d', /^2 1 .*a bracket is not closed/],
    ['words after a quoted text', 'a: "b" c', /^1 8 Something follows where the value has ended/],
    ['a sign that YAML keeps', 'a: @b', /^1 4 A text may not begin with this sign/],
    ['a line without a colon', 'a: b\nc\nd: e', /^2 1 .*name/],
    ['the same field again', 'a: 1\nb: 2\na: 3', /^3 1 This field is there already/],
    ['a second document', 'a: 1\n---\nb: 2', /^2 1 The line `---` begins a second file/],
    ['a tag', 'a: !b c', /^1 4 A text that begins with `!`/],
    ['stars for emphasis', 'title: *Important* note', /^1 8 A text that begins with `&` or `\*`/],
    ['an ampersand', 'issuer: &Co', /^1 12 A text that begins with `&` or `\*`/],
  ])('is told in words for %s', (_, text, expected) => {
    expect(faults(text)).toEqual([expect.stringMatching(expected)]);
  });

  it('tells every line that is wrong, and each once', () => {
    expect(faults('a: 1\na: 2\nb: 3\nb: 4')).toHaveLength(2);
    expect(faults('- a\nb: 1')).toHaveLength(1);
  });

  it('never throws, whatever the text', () => {
    const signs = fc.constantFrom(
      ...'ab:-?*&!|>\'"%@`{}[],# \n\t~<'.split(''),
      'a: ',
      '\n- ',
      '&a ',
    );
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.array(signs).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, fc.array(fc.oneof(fc.string(), fc.nat(3))), (yaml, path) => {
        const { value, faults: found, locate } = parseYaml(yaml);
        expect(value === undefined || found.length === 0).toBe(true);
        expect(locate(path).line).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
