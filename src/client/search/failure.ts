import type { FailureReason, SearchWords } from '../../wording/search-words.ts';
import { fillIn } from './words.ts';

/** Why search cannot run, for {@link explainFailure} to put into words. */
export class SearchFailure extends Error {
  readonly reason: FailureReason;
  /** The file in question; empty where there is none. */
  readonly file: string;

  constructor(reason: FailureReason, file = '', options?: ErrorOptions) {
    super(`${reason} ${file}`.trim(), options);
    this.reason = reason;
    this.file = file;
  }
}

/** Says in the language of the page why search cannot run. */
export function explainFailure(error: unknown, words: SearchWords): string {
  return fillIn(words.failed, { reason: reasonOf(error, words) });
}

/** Says why one edition could not be searched. */
export function explainMissing(edition: string, error: unknown, words: SearchWords): string {
  return fillIn(words.edition.missing, { edition, reason: reasonOf(error, words) });
}

function reasonOf(error: unknown, words: SearchWords): string {
  return error instanceof SearchFailure
    ? fillIn(words.reasons[error.reason], { file: error.file })
    : String(error);
}
