import type { YAMLError } from 'yaml';

/** Says what the YAML parser found wrong in words for somebody who writes prose. */
export function yamlInWords({ code, message }: YAMLError): string {
  if (/followed by map values/.test(message)) return NO_COLON;
  const first = message.split(/ at line \d+/)[0]!.replace(/:$/, '');
  return WORDS[code] ?? `This cannot be read (${first}). Check indents, colons and quotes here.`;
}

/** What is wrong with a text that begins with `&` or `*` and is not in quotes. */
export const SHORTHAND =
  'A text that begins with `&` or `*` is read as a sign to the machine. Put the text in quotes.';

const COLON =
  'A text that holds `: ` is read as a field inside a field. Put the text in quotes, or check that the line is not indented too far.';
const UNCLOSED =
  'A quote or bracket is opened and not closed where the text ends. Close it, or put the whole text in quotes.';

const NO_COLON =
  'This is no field: after its name stand a colon and a space. If it goes on with the text above, indent it.';

const WORDS: Partial<Record<YAMLError['code'], string>> = {
  BAD_SCALAR_START:
    'A text may not begin with this sign unless it stands in quotes. Put the text in quotes.',
  BLOCK_AS_IMPLICIT_KEY: COLON,
  BLOCK_IN_FLOW:
    'A list or group in brackets holds lines that are written without brackets. Use one way.',
  DUPLICATE_KEY:
    'This field is there already, above. Each stands once: keep one, and put lists together.',
  MISSING_CHAR: UNCLOSED,
  BAD_INDENT:
    'The lines are not indented alike, or a bracket is not closed. Indent the fields of one group by the same number of spaces.',
  MULTILINE_IMPLICIT_KEY:
    'A line without `name: value` stands here. A text that goes on over several lines is indented.',
  MULTIPLE_DOCS: 'The line `---` begins a second file inside this one. Remove it.',
  TAB_AS_INDENT: 'The line begins with a tab. Indent with spaces.',
  TAG_RESOLVE_FAILED:
    'A text that begins with `!` is read as a sign to the machine. Put the text in quotes.',
  UNEXPECTED_TOKEN:
    "Something follows where the value has ended. Put the whole text in single quotes, and write '' for an apostrophe inside it.",
};
