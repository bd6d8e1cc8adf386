import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { wordingIn } from '../wording/in-language.ts';
import type { Setting } from './setting.ts';
import type { Registered } from '../records/edition.ts';
import type { Term } from '../schemas/term.ts';
import type { ElementContent, Root, Text } from 'hast';

/**
 * Links the first mention of each term of the glossary, and every one that a writer has forced, to its definition at the
 * end of the page. Headings, links, captions and tables are left alone. Gives the ids in order of mention.
 */
export function linkMentions(tree: Root, { terms }: Setting): string[] {
  const linked = new Set<string>();
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && node.properties['dataTerm'] && parent && index !== undefined) {
      const name = String(node.properties['dataTerm']);
      const id = terms.idOf(name);
      parent.children[index] = id ? mention(id, name, linked) : { type: 'text', value: name };
      return SKIP;
    }
    if (node.type === 'element' && LEFT_ALONE.has(node.tagName)) return SKIP;
    if (node.type !== 'text' || !parent || index === undefined) return undefined;
    const pieces = split(node, terms, linked);
    if (pieces.length === 1) return undefined;
    parent.children.splice(index, 1, ...pieces);
    return index + pieces.length;
  });
  return [...linked];
}

/** Makes the finder of an edition's terms in one language: one pattern of all names, longest first. */
export function termFinder(terms: Registered<Term>[], lang: string): TermFinder {
  const names = new Map<string, string>();
  for (const term of terms) {
    const wording = wordingIn(term, lang);
    for (const name of [wording.term, wording.acronym, ...wording.aliases]) {
      if (name) names.set(keyOf(name), term.id);
    }
  }
  const idOf = (name: string) => names.get(keyOf(name)) ?? names.get(keyOf(singular(name, lang)));
  const pattern = patternOf([...names.keys()], lang);
  const mentionOf = ({ 0: name, index }: RegExpExecArray) => {
    const id = idOf(name);
    return id ? [{ name, index, id }] : [];
  };
  return {
    idOf,
    find: (text) => (names.size > 0 ? [...text.matchAll(pattern)].flatMap(mentionOf) : []),
  };
}

function patternOf(names: string[], lang: string): RegExp {
  const alternatives = names.sort((a, b) => b.length - a.length).map(escape);
  const ending = lang === 'en' ? 's?' : '';
  return new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${alternatives.join('|')})${ending}(?![\\p{L}\\p{N}-])`,
    'giu',
  );
}

/** English plurals in -s find their term; other languages bend words in ways that a list of aliases names better. */
function singular(name: string, lang: string): string {
  return lang === 'en' ? name.replace(/s$/, '') : name;
}

function split(node: Text, terms: TermFinder, linked: Set<string>): ElementContent[] {
  const pieces: ElementContent[] = [];
  let end = 0;
  for (const { name, index, id } of terms.find(node.value)) {
    if (linked.has(id)) continue;
    pieces.push({ type: 'text', value: node.value.slice(end, index) }, mention(id, name, linked));
    end = index + name.length;
  }
  return [...pieces, { type: 'text', value: node.value.slice(end) }];
}

function mention(id: string, name: string, linked: Set<string>): ElementContent {
  const isFirst = !linked.has(id);
  linked.add(id);
  return h(
    'a.term',
    { href: `#term-${id}`, dataTerm: id, ...(isFirst && { id: `t-${id}` }) },
    name,
  );
}

/** Acronyms keep their case, so that "API" is found and "api" in other words is not; other names ignore it. */
function keyOf(name: string): string {
  return ACRONYM.test(name) ? name : name.toLowerCase();
}

function escape(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}/&-]*s?$|^\p{Ll}\p{Lu}{2,}$/u;
const LEFT_ALONE = new Set(['h2', 'h3', 'a', 'figcaption', 'table']);

export interface TermFinder {
  /** Id of the term that has this name, acronym or alias. */
  idOf(name: string): string | undefined;
  /** Mentions in a text, in order. */
  find(text: string): { name: string; index: number; id: string }[];
}
