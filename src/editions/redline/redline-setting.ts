import type { RedlineWords } from './redline-words.ts';
import type { Words } from '../../schemas/interface.ts';

/** What a redline is shown with: words of the language, names of what it points to, and the way to addresses. */
export interface RedlineSetting {
  lang: string;
  words: RedlineWords;
  /** The names that reading pages use. */
  names: Pick<
    Words,
    'authority' | 'note' | 'page' | 'relations' | 'status' | 'outcome' | 'evidence' | 'details'
  >;
  /** Short name of a source, to stand in a citation; its id will do. */
  sourceName(id: string): string;
  /** Title of what a reference names: a page, section, practice or aim. */
  pageName(reference: string): string;
  /** Address of what a reference names (`guides/x#y`, `sources/x`); undefined where the later edition lacks it. */
  addressOf(reference: string): string | undefined;
}
