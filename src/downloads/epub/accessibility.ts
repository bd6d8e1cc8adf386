import { x } from 'xastscript';
import type { Words } from '../../schemas/interface.ts';
import type { XmlElement } from './xml.ts';

/** What the book says of its own accessibility (EPUB Accessibility 1.1). It claims no conformance: nobody has evaluated it. */
export function accessibility(texts: BookText[], { book }: Words): XmlElement[] {
  const hasDrawings = texts.some(({ hasDrawing }) => hasDrawing);
  const hasParagraphs = texts.some(({ paragraphs = [] }) => paragraphs.length > 0);
  const says = (name: string, ...values: string[]) =>
    values.map((value) => x('meta', { property: `schema:${name}` }, value));
  return [
    ...says('accessMode', 'textual', ...(hasDrawings ? ['visual'] : [])),
    ...says('accessModeSufficient', 'textual'),
    ...says('accessibilityFeature', ...FEATURES, ...(hasParagraphs ? ['pageNavigation'] : [])),
    ...says('accessibilityHazard', 'none'),
    ...says('accessibilitySummary', book.accessibility),
    // The numbers are those of paragraphs; there is no printed book that has them as pages.
    ...(hasParagraphs ? [x('meta', { property: 'pageBreakSource' }, 'none')] : []),
  ];
}

const FEATURES = [
  'ARIA',
  'displayTransformability',
  'readingOrder',
  'structuralNavigation',
  'tableOfContents',
];

/** A printed chapter. */
export interface BookText {
  /** From the folder of the book. */
  file: string;
  /** XHTML. */
  text: string;
  hasDrawing: boolean;
  /** Ids of its numbered paragraphs. */
  paragraphs?: string[] | undefined;
}
