import { posix } from 'node:path';
import { isUrlAttribute } from '../../addresses/relative.ts';
import { readTags, type Attribute, type Span, type Tag } from '../../addresses/tags.ts';

/**
 * Finds the links of a page to other files of the site and the elements marked `data-package`, which a package may change.
 * `path` is that of the page in the site.
 */
export function readPageLinks(html: string, path: string): PageLinks {
  const links: PageLink[] = [];
  const marks: Mark[] = [];
  const open: Mark[] = [];
  for (const tag of readTags(html)) {
    const mark = markOf(tag, html);
    if (mark) marks.push(mark);
    if (mark && !VOID.has(tag.name)) open.push(mark);
    else if (!mark) followTag(tag, open);
    links.push(...linksOf(tag, html, path, mark ?? open.at(-1) ?? null));
  }
  return { links, marks };
}

function markOf({ name, end, start, isClosing, attributes }: Tag, html: string): Mark | null {
  const attribute = attributes.find((each) => each.name === 'data-package');
  if (!attribute || isClosing) return null;
  const isText = html.slice(attribute.start, attribute.end) === 'links';
  return { name, start, end, kind: isText ? 'links' : 'block', depth: 1 };
}

/** Counts the elements of the same name inside the innermost open mark, and ends it where its own ends. */
function followTag({ name, isClosing, end }: Tag, open: Mark[]): void {
  const inner = open.at(-1);
  if (inner?.name !== name) return;
  inner.depth += isClosing ? -1 : 1;
  if (inner.depth > 0) return;
  inner.end = end;
  open.pop();
}

function linksOf(tag: Tag, html: string, page: string, mark: Mark | null): PageLink[] {
  const urls = tag.attributes.filter(({ name }) => isUrlAttribute(tag.name, name));
  return urls.flatMap((attribute) => {
    const url = html.slice(attribute.start, attribute.end).trim();
    if (url === '' || HERE_OR_ELSEWHERE.test(url)) return [];
    const end = url.search(/[?#]|$/);
    const path = posix.join(posix.dirname(page), url.slice(0, end));
    return [{ path, suffix: url.slice(end), attribute, mark }];
  });
}

const HERE_OR_ELSEWHERE = /^(?:[#?]|\/\/|[a-z][a-z0-9+.-]*:)/i;
const VOID = new Set(['link', 'meta', 'img', 'input']);

export interface PageLinks {
  links: PageLink[];
  marks: Mark[];
}

/** A link to a file or folder of the site. */
export interface PageLink {
  /** From the folder of the site; a folder ends with `/`. */
  path: string;
  /** Query and anchor. */
  suffix: string;
  attribute: Attribute;
  /** The innermost mark that the link is in. */
  mark: Mark | null;
}

/** An element marked `data-package`, from its `<` to behind its closing tag. */
export interface Mark extends Span {
  /** Of the element. */
  name: string;
  /**
   * - `block`: it is left out of a package that lacks what one of its links leads to
   * - `links`: its links lead to the same place in the edition of the package; where that lacks it, they become plain words
   */
  kind: 'block' | 'links';
  /** How many elements of its name are open in it, itself among them; while it is read. */
  depth: number;
}
