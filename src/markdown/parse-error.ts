/** Says what the MDX parser found wrong in words for somebody who writes prose. */
export function plainWords(reason: string): string {
  for (const [pattern, words] of KNOWN) {
    const match = pattern.exec(reason);
    if (match) return words.replaceAll(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');
  }
  return `The text cannot be read as MDX: ${reason}. Look at the tags and braces near this place.`;
}

const UNCLOSED =
  '`$1` is opened here and not closed. Put its closing tag on a line of its own, with a blank line before it.';
const BRACE =
  'A brace `{` before this place is not closed; text in braces would be code. Leave it out, or write `\\{` where a brace is meant.';

/** What the parser says, and what a writer reads; `$1` is what the parser names. */
const KNOWN: [RegExp, string][] = [
  [
    /Unexpected character `!`.*before name/,
    '`<!` begins a comment, which MDX does not know. Leave it out: pages hold no comments.',
  ],
  [
    /before local name|to create a link in MDX/,
    '`<https://…>` is read as a tag. Write `[text](https://…)`.',
  ],
  [
    /Unexpected character.*before name/,
    '`<` before a digit or a sign is read as the start of a tag. Write "under 5" or "less than".',
  ],
  [
    /Unexpected character.*attribute value/,
    'The value of a property stands in quotes: `name="value"`.',
  ],
  [
    /Unexpected character.*(?:in name|attribute name|in closing tag|after self-closing slash)/,
    'What follows `<` here is read as a tag and is none. Check the tag; if no tag is meant, write "less than".',
  ],
  [/Expected a closing tag for `(.+?)` \((\d+):/, UNCLOSED],
  [
    /Expected the closing tag `(.+?)` either/,
    '`$1` closes a tag that was opened outside this paragraph or list. Put both tags on lines of their own, with blank lines around them.',
  ],
  [
    /Unexpected closing tag `(.+?)`, expected corresponding closing tag for `(.+?)` \((\d+):/,
    '`$1` comes before `$2`, opened on line $3, is closed. Close that one first, and check the names of both.',
  ],
  [
    /Unexpected closing slash/,
    'A tag is closed that was not opened. Open it above, or leave this one out.',
  ],
  [/corresponding closing brace/, BRACE],
  [
    /Could not parse import/,
    'A line that begins with `import` or `export` is read as code, and pages hold none. Begin the line with another word.',
  ],
  [
    /Could not parse expression/,
    'Text in braces is code, and pages hold none. Leave out `{` and `}`; write `\\{` where a brace is meant.',
  ],
  [
    /Unexpected end of file/,
    'The text ends inside a tag. Close the tag with `>`; if no tag is meant, write "less than" for `<`.',
  ],
];
