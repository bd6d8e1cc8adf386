import { visit } from 'unist-util-visit';
import { hashOf } from '../editions/hash.ts';
import { readBody, writeBody } from './semantic-body.ts';

/**
 * The hash by which a translation names the text that it was made from, `sha256:` and 64 hexadecimal digits: of the semantic
 * body, printed as UTF-8, without the ids of paragraphs. So a text has one hash in the draft and in every edition.
 */
export function hashOfBody(body: string): string {
  const tree = readBody(body);
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName === 'p') delete properties['id'];
  });
  return `sha256:${hashOf(writeBody(tree))}`;
}
