import type { Localized } from '../schemas/field.ts';

/** A text in the language asked for, in English where it does not exist yet. */
export function inLanguage(text: Localized, lang: string): string {
  return text[lang as keyof Localized] ?? text.en;
}
