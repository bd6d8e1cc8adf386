import { toString } from 'hast-util-to-string';
import type { Element, ElementContent } from 'hast';

/**
 * Cuts running text into what is compared: words, marks of punctuation, and inline elements, each of which stays whole.
 * The ways a text is spaced leave no trace in what is compared.
 */
export function tokensOf(nodes: ElementContent[], sameReference: SameReference): Token[] {
  const tokens: Token[] = [];
  let isSpaced = false;
  for (const node of nodes) {
    if (node.type === 'text') {
      for (const [piece] of node.value.matchAll(PIECE)) {
        if (isSpace(piece)) isSpaced = true;
        else {
          tokens.push({ text: piece, key: piece, isSpaced });
          isSpaced = false;
        }
      }
    } else if (node.type === 'element') {
      const inside = toString(node);
      tokens.push(wholeToken(node, isSpaced || /^\s/.test(inside), sameReference));
      isSpaced = /\s$/.test(inside);
    }
  }
  if (tokens[0]) tokens[0].isSpaced = false;
  return tokens;
}

/** A text without markup, such as a title, as tokens. */
export function textTokens(text: string): Token[] {
  return tokensOf([{ type: 'text', value: text }], (reference) => reference);
}

/** A code with a name of its own, such as the authority of a practice, as the one token of a block. */
export function codeToken(kind: Code['kind'], value: string): Token {
  return { text: value, key: `${kind} ${value}`, isSpaced: false, code: { kind, value } };
}

/** The tokens as text, single spaces where there was any. */
export function joinTokens(tokens: Token[]): string {
  return tokens
    .map(({ text, isSpaced }) => (isSpaced ? ` ${text}` : text))
    .join('')
    .trim();
}

/** Number of words among the tokens; citations, codes and marks are none. */
export function countWords(tokens: Token[]): number {
  return tokens.reduce(
    (sum, token) => sum + (token.code || isCitation(token) ? 0 : wordsIn(token.text)),
    0,
  );
}

export function isCitation({ element }: Token): boolean {
  return Boolean(element?.properties['dataCite']);
}

/** A token that has words of its own or stands for something, unlike a mark of punctuation. */
export function hasMeaning(token: Token): boolean {
  return Boolean(token.element ?? token.code) || /[\p{L}\p{N}]/u.test(token.text);
}

/** What a link, citation or term points to. */
export function targetOf({ properties }: Element): string {
  const { dataRef, href, dataTerm } = properties;
  return String(dataRef ?? href ?? dataTerm ?? '');
}

function wholeToken(element: Element, isSpaced: boolean, sameReference: SameReference): Token {
  return { text: wholeText(element), key: keyOf(element, sameReference), isSpaced, element };
}

function wholeText(element: Element): string {
  const { dataCite, dataLocator } = element.properties;
  if (dataCite) return `[${String(dataCite)}${dataLocator ? `, ${String(dataLocator)}` : ''}]`;
  return element.children.map(pieceText).join('').replaceAll(/\s+/g, ' ').trim();
}

function pieceText(node: ElementContent): string {
  if (node.type === 'element')
    return node.properties['dataCite'] ? wholeText(node) : node.children.map(pieceText).join('');
  return node.type === 'text' ? node.value : '';
}

/** Two elements with equal keys say the same and point to the same. */
function keyOf(element: Element, sameReference: SameReference): string {
  const { dataCite, dataLocator } = element.properties;
  const target = targetOf(element);
  const name = [
    element.tagName,
    dataCite ?? '',
    dataLocator ?? '',
    sameTarget(target, sameReference),
  ];
  const inside = element.children.map((child) =>
    child.type === 'element'
      ? keyOf(child, sameReference)
      : child.type === 'text'
        ? child.value.replaceAll(/\s+/g, ' ')
        : '',
  );
  return `<${name.map(String).join('|')}>${inside.join('').trim()}</>`;
}

/** Numbers of paragraphs are generated: a link to one leads to the same place whatever its number is by now. */
function sameTarget(target: string, sameReference: SameReference): string {
  return sameReference(target).replace(/#p-\d+-\d+$/, '#p');
}

function wordsIn(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

function isSpace(piece: string): boolean {
  return /^\s/.test(piece);
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‑-][\p{L}\p{M}\p{N}]+|(?<=\p{N})[.,]\p{N}+)*/gu;
const PIECE = new RegExp(String.raw`\s+|${WORD.source}|\S`, 'gu');

/** The smallest thing that is inserted or deleted. */
export interface Token {
  text: string;
  /** Equal for tokens that say the same. */
  key: string;
  /** Whether space stands before it. */
  isSpaced: boolean;
  /** The element that it is, where it is not a bare word. */
  element?: Element;
  code?: Code;
}

/** Something that is written as a code and shown by its name. */
interface Code {
  kind: 'authority' | 'note';
  value: string;
}

/** The name by which the later side knows what a reference of this side points to. */
export type SameReference = (reference: string) => string;
