/**
 * What in a text has to come from somewhere: numbers, dates and proper names, as they are written there. A capital that
 * merely opens a sentence or a step is none. `known` are names that need no source by themselves.
 */
export function factWords(text: string, known: KnownNames): string[] {
  const rest = text.replaceAll(known.harmless, '…');
  const words = [...rest.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const opens = OPENING.test(rest.slice(0, index));
    return isFact(word, opens, known) ? [word] : [];
  });
  return [...new Set(words)];
}

function isFact(word: string, opens: boolean, { countries }: KnownNames): boolean {
  if (/\d/.test(word) || NUMBER_WORDS.test(word)) return true;
  if (!/^\p{Lu}/u.test(word) || NO_NAMES.has(word)) return false;
  if (!opens) return true;
  return /^\p{Lu}[\p{Ll}\d/-]*\p{Lu}/u.test(word) || countries.has(word);
}

/** A number such as `2,396` or `5.1`, else letters with what joins them. */
const WORD = /\d[\d.,/-]*\d|[\p{L}\p{N}]+(?:[-’'/.][\p{L}\p{N}]+)*/gu;

/** What stands before a word that opens a sentence, a step after its colon, or a quotation or bracket at either place. */
const OPENING = /(?:^|[.:;?!]\s)[\s"“‘'(]*$/;

const NUMBER_WORDS =
  /^(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|hundreds|thousands?|millions?|billions?)$/i;

/** Written with a capital by the usage of treaties and of this site; they name nobody. */
const NO_NAMES = new Set(['I', 'State', "State's", 'States', "States'", 'Party', 'Parties']);

export interface KnownNames {
  /** Finds names that need no source by themselves. */
  harmless: RegExp;
  /** First words of the names of countries: proper names also where they open a sentence. */
  countries: ReadonlySet<string>;
}
