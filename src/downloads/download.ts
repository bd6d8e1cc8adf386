/** What is offered for download, and under which name. */

/** Formats in the order in which readers see them. */
export const FORMATS = ['zip', 'epub', 'pdf'] as const;

/** The folder of the downloads inside the site. */
export const DOWNLOADS_FOLDER = 'downloads';

/** Stands for the edition and the language of a download that holds all of them. */
export const ALL = 'all';

/** Prints the name of a download of one edition in one language: `open-and-secure-2026.1-en`, without the ending. */
export function downloadName({ id, lang }: { id: string; lang: string }): string {
  return `${PREFIX}-${id}-${lang}`;
}

/** Name of the download that holds all editions in all languages, without the ending. */
export const NAME_OF_ALL = 'open-and-secure-all';

const PREFIX = 'open-and-secure';

export type Format = (typeof FORMATS)[number];

/** A download before it is made: all that its name tells. */
export interface PlannedDownload {
  /** Name of the file in the folder of the downloads. */
  file: string;
  format: Format;
  /** `draft`, an id such as `2026.1`, or `all`. */
  edition: string;
  /** ISO 639-1, or `all`. */
  lang: string;
}

/** A download with its content. */
export interface MadeDownload extends PlannedDownload {
  content: Uint8Array;
}

/** A download that was written. */
export interface Download extends PlannedDownload {
  /** Length of the file. */
  bytes: number;
  /** SHA-256 in hexadecimal digits. */
  sha256: string;
}

/** An edition in one language, of which downloads are made. */
export interface OfferedEdition {
  /** `draft` or an id such as `2026.1`. */
  id: string;
  /** ISO 639-1. */
  lang: string;
  /** Day of its publication, ISO 8601; null for the draft. */
  date: string | null;
}
