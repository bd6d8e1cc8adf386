import { fromHtml } from 'hast-util-from-html';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'hast';

/**
 * Parses a semantic body and keeps of it what {@link vocabulary} allows; an element outside it is replaced by its words.
 * Whoever reads a body, of the draft or of an edition file, reads it through here.
 */
export function readBody(body: string): Root {
  return sanitize(fromHtml(body, { fragment: true }), vocabulary) as Root;
}

/** Prints a semantic body as the transforms of Markdown do: reading and printing it again changes no byte. */
export function writeBody(tree: Root): string {
  return toHtml(tree, { characterReferences: { useNamedReferences: false } });
}

/** Lower-case words joined by hyphens. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** A heading that has no authored id yet carries its words, in any script. */
const HEADING_ID = /^[\p{L}\p{M}\p{N}_-]+$/u;
/** A paragraph of an edition: number of the section, number in the section. */
const PARAGRAPH_ID = /^p-\d+-\d+$/;
/** A page, perhaps with an id, or a place on the page at hand. */
const REFERENCE = /^(?:[a-z0-9.-]+\/[a-z0-9.-]+)?(?:#[a-z0-9-]+)?$/;

/**
 * The whole vocabulary of semantic bodies. There are no classes, styles, scripts, images or numbers in it, and the only
 * addresses are those of other sites. Editions are permanent: a word may be added here, none may be taken out.
 */
export const vocabulary: Schema = {
  tagNames: [
    // Text
    ...['h2', 'h3', 'p', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr', 'br'],
    ...['em', 'strong', 'del', 'code', 'a', 'span'],
    // Tables and figures
    ...['figure', 'figcaption', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
    // Practices, their parts, notes
    ...['section', 'div', 'aside'],
  ],
  attributes: {
    h2: [['id', HEADING_ID]],
    h3: [['id', HEADING_ID]],
    /** Only in edition files. */
    p: [['id', PARAGRAPH_ID]],
    ol: ['start'],
    /** A link to a page (`data-ref`) or to another site. */
    a: [
      ['dataRef', REFERENCE],
      ['href', /^https:\/\/\S+$/],
    ],
    /** A citation (`data-cite`, `data-locator`), or a term that is to be linked here. */
    span: [['dataCite', ID], 'dataLocator', 'dataTerm'],
    /** A practice: its first paragraph is the statement. */
    section: [
      ['dataPractice', ID],
      ['dataAuthority', 'binding', 'commitment', 'recommended', 'practice', 'editorial'],
      'dataTitle',
    ],
    /** The reason for a practice, or its steps. */
    div: [['dataPart', 'why', 'how']],
    /** The questions of a practice, one an item. */
    ul: [['dataPart', 'checks']],
    /** What a reader must know about the text. */
    aside: [['dataNote', 'conflict', 'gap', 'unchecked', 'caution', 'naming']],
    /** A caption with the list or table that it is about. */
    figure: [['dataFigure', 'process', 'timeline', 'periods', 'tiers', 'table']],
    th: [
      ['scope', 'col', 'row'],
      ['dataAlign', 'left', 'center', 'right'],
    ],
    td: [['dataAlign', 'left', 'center', 'right']],
  },
  ancestors: {
    li: ['ul', 'ol'],
    figcaption: ['figure'],
    ...Object.fromEntries(['thead', 'tbody', 'tr', 'th', 'td'].map((name) => [name, ['table']])),
  },
  protocols: { href: ['https'] },
  /** Elements whose content is no text of ours. */
  strip: ['script', 'style', 'iframe', 'noscript', 'svg', 'math', 'title', 'textarea', 'select'],
  clobber: [],
  required: {},
};
