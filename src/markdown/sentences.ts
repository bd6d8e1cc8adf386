import { location } from 'vfile-location';
import { blocksOf, type Block, type TextBlock } from './blocks.ts';
import { readInline, type InlineText } from './inline-text.ts';
import { tidied } from './plain-text.ts';
import { splitSentences, type Span } from './split-sentences.ts';
import type { Root } from 'hast';
import type { VFile } from 'vfile';

/** Every sentence of a page with what it cites, in reading order. Headings, captions and titles are none. */
export function sentencesOf(tree: Root, file: VFile): Sentence[] {
  const source = String(file);
  const { toPoint } = location(file);
  const pointAt = (offset: number): Point => {
    const { line, column } = toPoint(offset) ?? { line: 1, column: 1 };
    return { line, column };
  };
  return blocksOf(tree).flatMap((block) => sentencesIn(block, source, pointAt));
}

function sentencesIn(
  { block, content, begin }: TextBlock,
  source: string,
  pointAt: (offset: number) => Point,
): Sentence[] {
  const inline = readInline(content, source, begin);
  const spans = splitSentences(inline.text);
  if (spans.length === 0) spans.push({ start: 0, end: 0 });
  const homes = inline.citations.map(({ at }) => homeOf(at, inline.text, spans));
  return spans.map((span) => ({
    text: tidied(inline.text.slice(span.start, span.end)),
    citations: inline.citations
      .filter((_, index) => homes[index] === span)
      .map(({ at: _, ...citation }) => citation),
    links: linksIn(span, inline),
    isLabel: isLabel(span, inline),
    block,
    position: pointAt(inline.places.find(({ at }) => at >= span.start)?.offset ?? begin),
  }));
}

/** A citation belongs to the sentence before it, also where it was put after the full stop. */
function homeOf(at: number, text: string, spans: Span[]): Span {
  const end = text.slice(0, at).trimEnd().length;
  return spans.find((span) => end <= span.end) ?? spans.at(-1)!;
}

function linksIn(span: Span, { links, text }: InlineText): Sentence['links'] {
  return links
    .filter(({ start }) => start >= span.start && start < span.end)
    .map(({ start, end, target }) => ({ text: tidied(text.slice(start, end)), target }));
}

function isLabel({ end }: Span, { text, labelEnd }: InlineText): boolean {
  return labelEnd > 0 && text.slice(0, end).trimEnd().length <= labelEnd;
}

/** What stands between two full stops, and where. */
export interface Sentence {
  /** As one line without citations; empty where a cell holds citations only. */
  text: string;
  /** In order, repeats included. */
  citations: { source: string; locator?: string }[];
  /** Links to pages of this site: their words, and what they lead to as written. */
  links: { text: string; target: string }[];
  /** Whether it is a heading run in: bold words at the front of a paragraph or item. */
  isLabel: boolean;
  /** What it is a part of; sentences of one paragraph share it. */
  block: Block;
  /** Where it begins in the file; both count from 1. */
  position: Point;
}

interface Point {
  line: number;
  column: number;
}
