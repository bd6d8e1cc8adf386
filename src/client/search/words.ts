import type { PluralForms, SearchWords } from '../../wording/search-words.ts';

/**
 * The contract between the site and the search scripts: all words that search shows. Each edition and language has them in
 * a classic script `search-words.js` that calls `__searchWords({…})`; it is loaded with the first search.
 */

/** Loads the words from the folder of an edition and language. */
export function loadWords(folder: string): Promise<SearchWords> {
  return new Promise((resolve, reject) => {
    Object.assign(globalThis, { __searchWords: resolve });
    const script = document.createElement('script');
    script.addEventListener('error', reject);
    script.src = `${folder}${WORDS_SCRIPT}`;
    document.head.append(script);
  });
}

/** Name of the script of words inside a language of an edition. */
export const WORDS_SCRIPT = 'search-words.js';

/** Puts values into a template: `{count} results` becomes `12 results`. */
export function fillIn(template: string, values: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** Chooses the form of a sentence that a count needs in this language, and fills it in. */
export function countWords(forms: PluralForms, lang: string, count: number, query = ''): string {
  const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms.other;
  return fillIn(form, { count: new Intl.NumberFormat(lang).format(count), query });
}
