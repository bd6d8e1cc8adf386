/**
 * Splits what stands between `[` and `]` of a citation in Pandoc form, `@a, para. 2; @b`, into its citations.
 * A part that does not begin with `@` and an id gives `null`.
 */
export function parseCitations(text: string): ({ source: string; locator?: string } | null)[] {
  return text.split(';').map((part) => {
    const match = /^@([a-z0-9]+(?:-[a-z0-9]+)*)\s*(?:,\s*(\S.*))?$/s.exec(part.trim());
    if (!match) return null;
    const locator = match[2]?.replaceAll(/\s+/g, ' ').trim();
    return { source: match[1]!, ...(locator && { locator }) };
  });
}

/** Every well-formed citation in a text. */
export function citationsIn(text: string): { source: string; locator?: string }[] {
  return [...text.matchAll(CITATION)].flatMap(([, inside]) =>
    parseCitations(inside!).filter((citation) => citation !== null),
  );
}

/** Finds citations in a text: `[@…]`. */
export const CITATION = /\[(@[^\]]*)\]/g;
