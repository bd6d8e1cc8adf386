/** Says what the MDX parser found wrong in words for somebody who writes prose. */
export function plainWords(reason: string): string {
  const known = KNOWN.find(([pattern]) => pattern.test(reason));
  return known
    ? known[1]
    : `The text cannot be read as MDX: ${reason}. Look at the tags and braces near this place.`;
}

const KNOWN: [RegExp, string][] = [
  [
    /Unexpected character `!`.*before name/,
    '`<!` begins a comment, which MDX does not know. Leave it out: pages hold no comments.',
  ],
  [
    /before name.*(?:link|https?)|in name, expected a name character.*\/\//s,
    '`<https://…>` is read as a tag. Write `[text](https://…)`.',
  ],
  [
    /before name/,
    '`<` before a digit, a space or a sign is read as the start of a tag. Write "under 5" or "less than".',
  ],
  [
    /Expected a closing tag for|closing tag.*expected/i,
    'A tag is opened and not closed. Put its closing tag on a line of its own, with a blank line before it.',
  ],
  [
    /Unexpected closing (?:slash|tag)|corresponding/i,
    'A tag is closed that was not opened here. Check the names of the tags above.',
  ],
  [
    /Could not parse (?:import\/exports|expression|esm)/i,
    'A line that begins with `import` or `export`, or text in braces, is read as code. Write it otherwise.',
  ],
  [/Unexpected end of file/, 'The text ends inside a tag or a brace. Close what is open.'],
];
