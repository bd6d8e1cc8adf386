import { citationsIn } from '../markdown/citation-syntax.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import type { Position } from '../manuscript/yaml-file.ts';

/** Every well-formed citation in the content with its place: in text, in figures, in the timeline, in definitions. */
export function citationPlaces(manuscript: Manuscript): CitationPlace[] {
  return [
    ...inTexts(manuscript),
    ...inFigures(manuscript),
    ...inEvents(manuscript),
    ...inDefinitions(manuscript),
  ];
}

function inTexts({ pages, about }: Manuscript): CitationPlace[] {
  return [...pages, ...about].flatMap(({ path, document }) =>
    (document?.citations ?? []).map(({ source, position }) => ({
      source,
      path,
      position: startOf(position),
    })),
  );
}

function inFigures({ pages }: Manuscript): CitationPlace[] {
  return pages.flatMap(({ path, data, locate }) =>
    (data.figures ?? []).map(({ source }, index) => ({
      source,
      path,
      position: locate(['figures', index, 'source']),
    })),
  );
}

function inEvents({ events }: Manuscript): CitationPlace[] {
  return events.flatMap(({ path, data, locate }) =>
    data.citations.map(({ source }, index) => ({
      source,
      path,
      position: locate(['citations', index, 'source']),
    })),
  );
}

function inDefinitions({ terms }: Manuscript): CitationPlace[] {
  return terms.flatMap(({ path, data, locate }) =>
    LANGUAGES.flatMap((lang) =>
      citationsIn(data[lang]?.definition ?? '').map(({ source }) => ({
        source,
        path,
        position: locate([lang, 'definition']),
      })),
    ),
  );
}

function startOf(position?: { start: Position }): Position {
  return position
    ? { line: position.start.line, column: position.start.column }
    : { line: 1, column: 1 };
}

/** Languages that terms are worded in. */
export const LANGUAGES = ['en', 'ru', 'fr', 'de', 'it', 'es'] as const;

interface CitationPlace {
  /** Id that is cited. */
  source: string;
  path: string;
  position: Position;
}
