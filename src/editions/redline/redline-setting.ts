import type { Words } from '../../schemas/interface.ts';

/** What a redline is shown with: words of the language, names of what it points to, and the way to addresses. */
export interface RedlineSetting {
  lang: string;
  words: Pick<
    Words,
    | 'redline'
    | 'authority'
    | 'note'
    | 'page'
    | 'relations'
    | 'review'
    | 'status'
    | 'outcome'
    | 'evidence'
    | 'details'
  >;
  /** Short name of a source, to stand in a citation; its id will do. */
  sourceName(id: string): string;
  /** Title of what a reference names: a page, perhaps with its section or practice, or an aim. */
  pageName(reference: string): string;
  /** Address of what a reference names (`guides/x#y`, `sources/x`); undefined where the later edition lacks it. */
  addressOf(reference: string): string | undefined;
}
