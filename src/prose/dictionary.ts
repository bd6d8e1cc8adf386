import type { Problem } from '../checks/problem.ts';

/**
 * What is wrong with the dictionary of the house, one word a line: a word out of order or there twice, and a word that
 * stands in none of the `texts`. Upper and lower case are one. `path` is how problems name the file.
 */
export function dictionaryProblems(
  path: string,
  dictionary: string,
  texts: readonly string[],
): Problem[] {
  const used = new Set(texts.flatMap(wordsOf));
  const lines = dictionary.split(/\r?\n/);
  return lines.flatMap((word, index) => {
    const message = word && faultOf(word, lines[index - 1] ?? '', used);
    if (!message) return [];
    const position = { line: index + 1, column: 1 };
    return [{ path, position, rule: 'dictionary', severity: 'error' as const, message }];
  });
}

function faultOf(word: string, before: string, used: ReadonlySet<string>): string | undefined {
  if (!/^\p{L}[\p{L}\p{M}]*$/u.test(word))
    return `\`${word}\` is not one word. The dictionary has one word a line and nothing else.`;
  const [key, previous] = [word.toLowerCase(), before.toLowerCase()];
  if (key === previous) return `\`${word}\` is here already, in the line above. Remove one.`;
  if (key < previous)
    return `\`${word}\` comes before \`${before}\` in the alphabet. The dictionary is sorted, so that two people who add words do not collide: put it there.`;
  if (used.has(key)) return undefined;
  return `\`${word}\` stands nowhere in the content, so it would only hide a mistake. Remove it.`;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
}
