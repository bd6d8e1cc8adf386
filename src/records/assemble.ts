import { collections } from '../site.ts';
import { inLanguage } from '../wording/in-language.ts';
import { compareText, type Edition } from './edition.ts';
import type { PageRecord } from './page-record.ts';
import type { Localized } from '../schemas/field.ts';

/**
 * Makes an edition in one language from its parts, whatever order they come in; pages of other languages are left out.
 * Audiences, and events of one date, keep the order that they come in: it is that of their register.
 */
export function assemble(parts: Edition): Edition {
  const { lang } = parts;
  return {
    ...parts,
    pages: parts.pages.filter((page) => page.lang === lang).sort(byShelf),
    sources: [...parts.sources].sort(byId),
    terms: [...parts.terms].sort(byId),
    topics: [...parts.topics].sort(byName(lang)),
    countries: [...parts.countries].sort(byName(lang)),
    events: [...parts.events].sort((a, b) => compareText(a.date, b.date)),
  };
}

function byShelf(a: PageRecord, b: PageRecord): number {
  return (
    collections.indexOf(a.collection) - collections.indexOf(b.collection) ||
    compareText(a.title, b.title) ||
    compareText(a.slug, b.slug)
  );
}

function byId(a: { id: string }, b: { id: string }): number {
  return compareText(a.id, b.id);
}

function byName(lang: string) {
  const collator = new Intl.Collator(lang);
  return (a: { name: Localized }, b: { name: Localized }) =>
    collator.compare(inLanguage(a.name, lang), inLanguage(b.name, lang));
}
