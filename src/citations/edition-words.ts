/** Names an edition in the words of one language, "edition 2026.1", or says that a draft is not to be cited. */
export function nameEdition(edition: string, lang: string): string {
  const words = WORDS[lang];
  if (words) return edition === 'draft' ? words.draft : `${words.edition} ${edition}`;
  throw new Error(
    `An edition cannot be named in \`${lang}\`: src/citations/edition-words.ts has no words for it ` +
      `(it has ${Object.keys(WORDS).join(', ')}). Add an entry for \`${lang}\` there.`,
  );
}

const WORDS: Record<string, EditionWords> = {
  en: { edition: 'edition', draft: 'draft, not for citation' },
  ru: { edition: 'издание', draft: 'проект, не для цитирования' },
  fr: { edition: 'édition', draft: 'projet, ne pas citer' },
  de: { edition: 'Ausgabe', draft: 'Entwurf, nicht zum Zitieren' },
  it: { edition: 'edizione', draft: 'bozza, da non citare' },
  es: { edition: 'edición', draft: 'borrador, no citar' },
};

interface EditionWords {
  /** Stands before the id of an edition. */
  edition: string;
  /** Stands for the draft of the next edition. */
  draft: string;
}
