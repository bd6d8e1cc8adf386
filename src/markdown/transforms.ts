import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import { citations } from './citations.ts';
import { collect } from './collect.ts';
import { components } from './components.ts';
import { headings } from './headings.ts';
import { noCode } from './no-code.ts';
import { practiceShape } from './practice-shape.ts';
import { references } from './references.ts';
import { tableCells } from './table-cells.ts';
import { terms } from './terms.ts';

/** What happens to the Markdown of a page, in order. Astro, the check and the tests run this same list. */
export const markdownTransforms = [
  remarkGfm,
  noCode,
  references,
  headings,
  citations,
  terms,
  components,
];

/** What happens to its HTML, in order. */
export const htmlTransforms = [rehypeSlug, tableCells, practiceShape, collect];
