/** Turns an excerpt of Pagefind into pieces of plain text, so that nothing in it is ever read as markup. */
export function parseExcerpt(excerpt: string): Segment[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const marked = /^<mark>(.*)<\/mark>$/s.exec(piece)?.[1];
      return { text: unescapeText(marked ?? piece), isMatch: marked !== undefined };
    });
}

/** Takes a title off the beginning of an excerpt: it stands above it already. */
export function withoutTitle(segments: Segment[], title: string): Segment[] {
  const text = segments.map((segment) => segment.text).join('');
  if (!text.startsWith(`${title}. `)) return segments;
  return dropCharacters(segments, title.length + 2);
}

function dropCharacters([first, ...rest]: Segment[], count: number): Segment[] {
  if (!first || count === 0) return first ? [first, ...rest] : [];
  if (first.text.length <= count) return dropCharacters(rest, count - first.text.length);
  return [{ ...first, text: first.text.slice(count) }, ...rest];
}

/** Pagefind escapes these two and nothing else. */
function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

/** A stretch of plain text. */
export interface Segment {
  text: string;
  /** Whether it is one of the words searched for. */
  isMatch: boolean;
}
