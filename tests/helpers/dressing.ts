import { dress, type DressedBody } from '../../src/dressing/dress.ts';
import { termFinder } from '../../src/dressing/mentions.ts';
import { readText } from './documents.ts';
import { words } from './editions.ts';
import type { Registered } from '../../src/records/edition.ts';
import type { Source } from '../../src/schemas/source.ts';
import type { Term } from '../../src/schemas/term.ts';

/** Reads a text and dresses it with what a test is about. */
export async function dressText(markdown: string, fields: Wardrobe = {}): Promise<DressedBody> {
  const { sources = {}, terms = [], page = 'guides/joint-patrols', addresses = {} } = fields;
  const { body } = await readText(markdown);
  return dress(body, {
    lang: 'en',
    words,
    page,
    source: (id) => sources[id] && { id, ...sources[id] },
    terms: termFinder(terms, 'en'),
    addressOf: (reference) => addresses[reference],
  });
}

/** A practice in MDX with a statement and one check. */
export function practiceText(id = 'shared-plan', title = 'Sign one plan', inside = ''): string {
  return `<Practice id="${id}" title="${title}" authority="recommended">

Sign it.

${inside}

<Check>Is it signed?</Check>
</Practice>
`;
}

interface Wardrobe {
  sources?: Record<string, Source>;
  terms?: Registered<Term>[];
  page?: string;
  /** Address of each reference that leads somewhere. */
  addresses?: Record<string, string>;
}
