import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { noteParts } from '../citations/note-parts.ts';
import { CITATION, parseCitations } from '../markdown/citation-syntax.ts';
import { wordingIn } from '../wording/in-language.ts';
import type { ElementContent, Text } from 'hast';
import type { Library } from '../records/library.ts';
import type { PageRecord } from '../records/page-record.ts';
import type { Term } from '../schemas/term.ts';

/** All that the page of one term shows. */
export function termView(library: Library, id: string): TermView {
  const term = library.terms.get(id)!;
  const { lang } = library.edition;
  const wording = wordingIn(term, lang);
  return {
    term,
    title: capitalized(wording.term),
    acronym: wording.acronym,
    aliases: wording.aliases,
    plainDefinition: wording.definition.replaceAll(/\s*\[@[^\]]*\]/g, ''),
    definition: definitionHtml(wording.definition, library),
    equivalents: LANGUAGES.filter((each) => each !== lang).flatMap((each) =>
      term[each] ? [{ lang: each, ...term[each] }] : [],
    ),
    usedOn: library.pagesUsing(id),
  };
}

/** A definition as HTML: citations become links to their sources, in brackets. */
export function definitionHtml(definition: string, library: Library): string {
  const pieces = definition.split(CITATION).flatMap((piece, index) => {
    const isCitation = index % 2 === 1;
    return isCitation ? sourceLinks(piece, library) : [text(piece)];
  });
  return toHtml(pieces);
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** One pair of brackets for all sources of a citation. */
function sourceLinks(inside: string, { sources, addressOf, edition }: Library): ElementContent[] {
  const links = parseCitations(inside).flatMap((citation) => {
    const source = citation && sources.get(citation.source);
    if (!source) return [];
    const { issuer, title, symbol } = noteParts(source, edition.lang);
    const label = [symbol ?? issuer ?? title, citation.locator].filter(Boolean).join(', ');
    return [
      h('a', { href: addressOf(`sources/${citation.source}`), dataCite: citation.source }, label),
    ];
  });
  const joined = links.flatMap((link, index) => (index > 0 ? [text('; '), link] : [link]));
  return joined.length > 0 ? [text('('), ...joined, text(')')] : [];
}

function text(value: string): Text {
  return { type: 'text', value };
}

const LANGUAGES = ['en', 'ru', 'fr', 'de', 'it', 'es'] as const;

export interface TermView {
  term: Term & { id: string };
  /** The term with a capital. */
  title: string;
  acronym: string | undefined;
  aliases: string[];
  /** Without citations. */
  plainDefinition: string;
  /** HTML. */
  definition: string;
  equivalents: { lang: string; term: string; acronym?: string | undefined; aliases: string[] }[];
  usedOn: PageRecord[];
}
