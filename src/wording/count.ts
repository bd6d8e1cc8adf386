import { fill } from './fill.ts';
import type { PluralForms } from './search-words.ts';

/** A sentence with a count in the plural form that the language wants for it. */
export function countText(forms: PluralForms, lang: string, count: number): string {
  const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms.other;
  return fill(form, { count: new Intl.NumberFormat(lang).format(count) });
}
