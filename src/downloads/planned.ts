import { ALL, downloadName, NAME_OF_ALL, type PlannedDownload } from './download.ts';

/** The downloads that may be made of an edition in one language, in the order in which the page of downloads lists them. */
export function plannedDownloads({ id, lang }: { id: string; lang: string }): PlannedDownload[] {
  return [{ file: `${downloadName({ id, lang })}.zip`, format: 'zip', edition: id, lang }];
}

/** The downloads that may be made of all editions together. */
export function plannedOfAll(): PlannedDownload[] {
  return [{ file: `${NAME_OF_ALL}.zip`, format: 'zip', edition: ALL, lang: ALL }];
}
