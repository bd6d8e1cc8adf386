import { site } from '../site.ts';
import type { KnownNames } from './fact-words.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';

/**
 * Names that ask for no source: of this site and its pages, and terms of the glossary that are written with capitals, which
 * the glossary explains with its own sources.
 */
export function knownNames({ pages, terms, countries }: Manuscript): KnownNames {
  const titles = pages.flatMap(({ data }) => data.title ?? []);
  const named = terms.flatMap(({ data: { en } }) => [
    en.term,
    ...(en.acronym ? [en.acronym] : []),
    ...en.aliases,
  ]);
  const harmless = [site.name, ...titles, ...named].filter((name) => /\p{Lu}/u.test(name));
  return {
    harmless: anyOf(harmless),
    countries: new Set(
      countries.map(({ data }) => data.name.en.replace(/^The /, '').split(' ')[0]!),
    ),
  };
}

/** Finds any of these names as whole words, the longest where several begin at one place. */
function anyOf(names: string[]): RegExp {
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}
