import type { Run } from './run.ts';
import type { PageRecord, Relation } from '../../records/page-record.ts';

/** What changed between two versions of a page. */
export interface PageRedline {
  status: 'new' | 'withdrawn' | 'changed' | 'unchanged';
  /** `guides/joint-patrols` of the earlier version; null for a new page. */
  before: string | null;
  /** `guides/joint-patrols` of the later version; null for a withdrawn page. */
  after: string | null;
  /** What changed of what the page says about itself; empty for new and withdrawn pages. */
  facts: FactChange[];
  /** Relations that only the later version has, and that only the earlier one had. */
  relations: { added: Relation[]; removed: Relation[] };
  /** The whole text, changed or not, in the order of the later version. */
  body: Change[];
  /** Words inserted and deleted in text, title and summary; what only moved is neither. */
  words: { inserted: number; deleted: number };
  /** Number of passages that moved. */
  moved: number;
}

/** A change of something that the page says about itself. */
export interface FactChange {
  name: FactName;
  /** As the record writes it; empty where there was none. */
  before: string;
  after: string;
  /** Word by word; one deleted and one inserted run for codes and dates. */
  runs: Run[];
  /** For `review`: the reviews, of which the texts are the stages. */
  reviews?: { before: PageRecord['review']; after: PageRecord['review'] };
}

export type FactName =
  'title' | 'summary' | 'authority' | 'status' | 'in_force' | 'outcome' | 'evidence' | 'review';

/** What became of blocks that stand together. */
export type Change =
  | { kind: 'same' | 'edited'; block: Content }
  | { kind: 'inserted' | 'deleted'; blocks: Content[] }
  /** At the new place, with what changed in it. */
  | { kind: 'moved'; blocks: Content[]; move: Move; isEdited: boolean }
  /** At the old place, as it was. */
  | { kind: 'left'; blocks: Content[]; move: Move };

export interface Move {
  /** From 1, in the order of the redline. */
  number: number;
  from: Place;
  to: Place;
  /** Which way the passage went on the page. */
  direction: 'up' | 'down';
  /** Whether it stands under the heading, or in the practice, that it stood in. */
  isUnderSameHeading: boolean;
}

/** A place that a reader can find, of the version that it belongs to. */
export interface Place {
  kind: 'start' | 'section' | 'practice';
  /** Number of the section or practice on its page; 0 before the first section. */
  number: number;
  /** Of the section or practice; of the page for its beginning. */
  title: string;
}

/** A block with what changed in it. */
export type Content = TextContent | PiecesContent | BoxContent | TableContent | RowContent;

export interface TextContent {
  type: 'text';
  /** Element; empty for words that stand directly in an item of a list. */
  tag: string;
  /** Authored id of a section, of the later version where it has one. */
  id?: string;
  /** The id it had, where that is another. */
  formerId?: string;
  runs: Run[];
}

/** One paragraph that was split into several, or several that were joined into one. */
export interface PiecesContent {
  type: 'pieces';
  before: TextContent[];
  after: TextContent[];
}

export interface BoxContent {
  type: 'box';
  tag: string;
  /** Authored id of a practice, of the later version where it has one. */
  id?: string;
  formerId?: string;
  /** `why`, `how` or `checks`, in a practice. */
  part?: string;
  note?: string;
  figure?: string;
  children: Change[];
}

export interface TableContent {
  type: 'table';
  rows: Change[];
}

export interface RowContent {
  type: 'row';
  cells: Cell[];
}

/** The cell of a column that stayed, came or went. Those that a new row never had in a column that went are empty. */
export interface Cell {
  kind: 'same' | 'inserted' | 'deleted';
  tag: string;
  align?: string;
  scope?: string;
  runs: Run[];
}
