import { toString } from 'hast-util-to-string';
import { toHtml } from 'hast-util-to-html';
import { visitParents } from 'unist-util-visit-parents';
import { countWords, tidied } from './plain-text.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import type { Element, Root } from 'hast';
import type { Node, Position } from 'unist';
import type { VFile } from 'vfile';
import type { Authority } from '../schemas/field.ts';

/** Gathers what the rest of the site needs to know of a document and keeps it as `file.data.document`. */
export function collect() {
  return (tree: Root, file: VFile): void => {
    file.data['document'] = documentOf(tree, file);
  };
}

function documentOf(tree: Root, file: VFile): ReadDocument {
  const found: Omit<ReadDocument, 'body'> = {
    headings: [],
    citations: [],
    practices: [],
    references: [],
    terms: [],
    words: 0,
    sentences: sentencesOf(tree, file),
  };
  let section: string | undefined;
  visitParents(tree, 'element', (node, ancestors) => {
    const { dataCite, dataLocator, dataPractice, dataRef, dataTerm } = node.properties;
    const practice = practiceAround(ancestors);
    const position = node.position;
    if (/^h[23]$/.test(node.tagName)) {
      section = String(node.properties['id']);
      const depth = node.tagName === 'h2' ? 2 : 3;
      found.headings.push({ depth, id: section, text: toString(node).trim(), position });
    }
    if (dataCite) {
      const locator = dataLocator ? { locator: String(dataLocator) } : {};
      found.citations.push({ source: String(dataCite), ...locator, section, practice, position });
    }
    if (dataRef) found.references.push({ target: String(dataRef), position });
    if (dataTerm) found.terms.push({ name: String(dataTerm), position });
    if (dataPractice) found.practices.push(practiceOf(node, section));
  });
  found.words = countWords(toString(tree));
  return { body: toHtml(tree, { characterReferences: { useNamedReferences: false } }), ...found };
}

function practiceAround(ancestors: Node[]): string | undefined {
  const elements = ancestors.filter((each) => each.type === 'element') as Element[];
  const around = elements.find(({ properties }) => properties['dataPractice']);
  return around && String(around.properties['dataPractice']);
}

function practiceOf(node: Element, section: string | undefined): Practice {
  const elements = node.children.filter((child) => child.type === 'element');
  const statement = elements.find(({ tagName }) => tagName === 'p');
  const checks = elements.find((child) => child.properties['dataPart'] === 'checks');
  return {
    id: String(node.properties['dataPractice']),
    title: String(node.properties['dataTitle']),
    authority: node.properties['dataAuthority'] as Authority,
    statement: statement ? tidied(toString(statement)) : '',
    checks: (checks?.children ?? [])
      .filter(({ type }) => type === 'element')
      .map((item) => tidied(toString(item as Element))),
    section,
    position: node.position,
  };
}

/** What one text says, apart from its frontmatter. Positions are those of the file that was read. */
export interface Document {
  /** The semantic body: HTML in the vocabulary of `src/README.md`. */
  body: string;
  headings: Heading[];
  /** In reading order, repeats included. */
  citations: DocumentCitation[];
  practices: Practice[];
  /** Links to other pages, as written: `guides/joint-patrols#shared-plan`. */
  references: { target: string; position?: Position | undefined }[];
  /** Terms forced by `[[…]]`, as written. */
  terms: { name: string; position?: Position | undefined }[];
  /** Number of words, captions and checks included. */
  words: number;
}

/** A document with what only the checks read; nothing of that reaches a page or an edition. */
export interface ReadDocument extends Document {
  sentences: Sentence[];
}

export interface Heading {
  depth: 2 | 3;
  id: string;
  text: string;
  position?: Position | undefined;
}

export interface DocumentCitation {
  source: string;
  locator?: string;
  /** Id of the heading above it. */
  section: string | undefined;
  /** Id of the practice it stands in. */
  practice: string | undefined;
  position?: Position | undefined;
}

export interface Practice {
  id: string;
  title: string;
  authority: Authority;
  /** Its first paragraph without citations. */
  statement: string;
  /** Its checks without citations. */
  checks: string[];
  section: string | undefined;
  position?: Position | undefined;
}
