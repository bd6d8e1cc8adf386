/** True where the title holds these words as they are, so that saying them beside it would repeat them. */
export function titleContains(title: string, words: string): boolean {
  return new RegExp(wholeWords(words), 'iu').test(title);
}

/** True where the title begins with these words: "OSCE launches …" of the OSCE. */
export function titleBeginsWith(title: string, words: string): boolean {
  return new RegExp(`^${wholeWords(words)}`, 'iu').test(title);
}

function wholeWords(words: string): string {
  const literal = words.trim().replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  return `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`;
}
