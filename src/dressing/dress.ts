import { toHtml } from 'hast-util-to-html';
import { divide } from './units.ts';
import { drawFigures } from './figures.ts';
import { headPractices } from './practices.ts';
import { linkMentions } from './mentions.ts';
import { linkReferences } from './references.ts';
import { numberParts, type ContentsEntry } from './numbers.ts';
import { nameNoteBoxes } from './note-boxes.ts';
import { numberParagraphs } from './paragraph-ids.ts';
import { placeNotes } from './notes.ts';
import { readBody } from '../records/semantic-body.ts';
import type { Setting } from './setting.ts';

/**
 * Turns a semantic body into what readers see: numbered sections and paragraphs that are their own permalinks, notes
 * beside each section, first mentions of terms, links with addresses. Draft and frozen pages go through here alike, and what
 * is not in the vocabulary of bodies is left out.
 */
export function dress(body: string, setting: Setting): DressedBody {
  const tree = readBody(body);
  numberParagraphs(tree);
  linkReferences(tree, setting);
  nameNoteBoxes(tree, setting);
  drawFigures(tree, setting);
  const terms = linkMentions(tree, setting);
  const units = divide(tree);
  headPractices(units, setting);
  const contents = numberParts(units, setting);
  placeNotes(units, setting);
  tree.children = units.map(({ element }) => element);
  return { html: toHtml(tree), contents, terms };
}

export interface DressedBody {
  /** HTML of the whole text; addresses root-absolute. */
  html: string;
  /** Sections with their practices and sub-sections, numbered. */
  contents: ContentsEntry[];
  /** Ids of the terms that are linked, in order of mention. */
  terms: string[];
}
