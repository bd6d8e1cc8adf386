import { ALL, downloadName, NAME_OF_ALL, type Format, type PlannedDownload } from './download.ts';

/** The downloads that may be made of an edition in one language, in the order in which the page of downloads lists them. */
export function plannedDownloads({ id, lang }: { id: string; lang: string }): PlannedDownload[] {
  return (['zip', ...BOOKS] as const).map((format) => planned({ id, lang }, format));
}

/** The downloads that may be made of one guide of an edition, by its slug. */
export function plannedOfGuide(
  { id, lang }: { id: string; lang: string },
  slug: string,
): PlannedDownload[] {
  return BOOKS.map((format) => planned({ id, lang }, format, `-${slug}`));
}

/** The downloads that may be made of all editions together. */
export function plannedOfAll(): PlannedDownload[] {
  return [{ file: `${NAME_OF_ALL}.zip`, format: 'zip', edition: ALL, lang: ALL }];
}

function planned(
  { id, lang }: { id: string; lang: string },
  format: Format,
  part = '',
): PlannedDownload {
  return { file: `${downloadName({ id, lang })}${part}.${format}`, format, edition: id, lang };
}

const BOOKS = ['epub', 'pdf'] as const;
