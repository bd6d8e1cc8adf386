/**
 * A question without its small words, "who decides on joint patrols" as "decides joint patrols": they are on every page, so
 * they sort nothing, and each costs a file of the index. "And" and "or" stay: they are in names. A question in quotes, and
 * one of small words only, stays whole.
 * @param lang ISO 639-1; a language without a list keeps all words
 */
export function withoutSmallWords(query: string, lang: string): string {
  const small = SMALL_WORDS[lang];
  if (!small || query.includes('"')) return query;
  const rest = query.split(/\s+/).filter((word) => !small.has(word.toLowerCase()));
  return rest.join('') === '' ? query : rest.join(' ');
}

const SMALL_WORDS: Record<string, ReadonlySet<string>> = {
  en: new Set(
    (
      'a am an any are as at be been but by can could did do does for from had has have how i if in is it its may me ' +
      'might must my of on our shall should so that the their them then there these they this those to was we were what ' +
      'when where which who whom whose why will with would you your'
    ).split(' '),
  ),
};
