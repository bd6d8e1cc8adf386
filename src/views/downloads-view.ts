import { formatDate } from '../citations/edtf-date.ts';
import { ALL, DOWNLOADS_FOLDER, type Format, type PlannedDownload } from '../downloads/download.ts';
import { plannedDownloads, plannedOfAll, plannedOfGuide } from '../downloads/planned.ts';
import { fill } from '../wording/fill.ts';
import type { Shelf } from '../records/archive.ts';
import type { Library } from '../records/library.ts';

/**
 * The downloads that the page offers: of each edition, newest first and the draft last, then of all together.
 * @param libraries every edition in every language
 */
export function downloadsView(
  { edition, archive, words }: Library,
  libraries: readonly Library[],
): DownloadGroup[] {
  const published = archive.entries.toReversed().map(({ id, title, date }) => ({
    id,
    title: `${fill(words.editions.edition, { id })}: ${title}`,
    note: fill(words.editions.published, { date: formatDate(date, edition.lang) }),
  }));
  const draft = { id: 'draft', title: words.editions.draft, note: words.site.draft };
  const groups = [...published, draft].map((group) => {
    const shelves = archive.shelves.filter(({ id }) => id === group.id);
    return {
      ...group,
      languages: shelves.map(({ lang }) => lang),
      rows: shelves.flatMap(plannedDownloads).map(rowIn(edition.lang)),
      guides: shelves.flatMap((shelf) => guideRows(shelf, libraries, edition.lang)),
    };
  });
  const all = { id: ALL, title: words.downloads.all, note: '', languages: [], guides: [] };
  return [...groups, { ...all, rows: plannedOfAll().map(rowIn(edition.lang)) }];
}

/** Id of the downloads of an edition on their page. */
export function downloadsAnchor(edition: string): string {
  return `edition-${edition.replace('.', '-')}`;
}

function guideRows(
  { id, lang }: Shelf,
  libraries: readonly Library[],
  pageLang: string,
): GuideRow[] {
  const library = libraries.find(({ edition }) => edition.id === id && edition.lang === lang);
  const guides = library?.edition.pages.filter(({ collection }) => collection === 'guides') ?? [];
  return guides.map(({ slug, title }) => ({
    title,
    lang,
    files: plannedOfGuide({ id, lang }, slug).map(rowIn(pageLang)),
  }));
}

function rowIn(pageLang: string): (planned: PlannedDownload) => DownloadRow {
  const languages = new Intl.DisplayNames([pageLang], { type: 'language' });
  return ({ file, format, lang }) => ({
    file,
    format,
    href: `/${DOWNLOADS_FOLDER}/${file}`,
    language: lang === ALL ? null : languages.of(lang)!,
  });
}

export interface DownloadGroup {
  /** `draft`, an id such as `2026.1`, or `all`. */
  id: string;
  title: string;
  /** When it was published, or what it is; empty where there is nothing to say. */
  note: string;
  /** Languages that it has, ISO 639-1. */
  languages: string[];
  rows: DownloadRow[];
  /** Its guides one by one. */
  guides: GuideRow[];
}

interface GuideRow {
  title: string;
  /** ISO 639-1. */
  lang: string;
  files: DownloadRow[];
}

interface DownloadRow {
  file: string;
  format: Format;
  href: string;
  /** Name of its language in the language of the page; null for all. */
  language: string | null;
}
