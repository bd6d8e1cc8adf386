import type { Localized } from '../schemas/field.ts';
import type { Term, Wording } from '../schemas/term.ts';

/** A text in the language asked for, in English where it does not exist yet. */
export function inLanguage(text: Localized, lang: string): string {
  return text[lang as keyof Localized] ?? text.en;
}

/** How a term is worded in the language asked for, in English where it is not worded there yet; defined in either case. */
export function wordingIn(term: Term, lang: string): DefinedWording {
  const wording = term[lang as keyof Localized] ?? term.en;
  return { ...wording, definition: wording.definition ?? term.en.definition };
}

type DefinedWording = Wording & { definition: string };
