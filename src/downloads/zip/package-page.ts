import { relativeUrl } from '../../addresses/relative.ts';
import { splice, type Change, type Span } from '../../addresses/tags.ts';
import { readPageLinks, type Mark, type PageLink } from './page-links.ts';

/**
 * Gives a page as a package has it: its own bytes but for what is marked `data-package`. `at` is its path in the package,
 * where that is another than in the site: then its links are led from there. Throws where a link outside the marks would
 * lead nowhere.
 */
export function packagePage(html: string, path: string, contents: Contents, at = path): string {
  const { links } = readPageLinks(html, path);
  const dead = links.filter((link) => !contents.has(link.path));
  refuseUnmarked(dead, path);
  const blocks = dead.filter(({ mark }) => mark!.kind === 'block').map(({ mark }) => mark!);
  const changes: Change[] = outermost(blocks).map(({ start, end }) => ({ start, end, to: '' }));
  const isKept = ({ attribute }: PageLink): boolean =>
    !changes.some(({ start, end }) => start <= attribute.start && attribute.end <= end);
  const led = links.filter(isKept).flatMap((link) => ledLink(link, html, contents, at));
  return splice(
    html,
    [...changes, ...led].sort((a, b) => a.start - b.start),
  );
}

function refuseUnmarked(dead: PageLink[], page: string): void {
  const lost = dead.find(({ mark }) => mark === null);
  if (lost)
    throw new Error(
      `${page} links to ${lost.path}, which is not in the download of its edition, so the link would lead nowhere there. ` +
        'Mark the element that holds the link with data-package (see "Downloads" in src/README.md).',
    );
}

function outermost(blocks: Mark[]): Mark[] {
  const whole = [...new Set(blocks)];
  const isInside = (a: Span, b: Span): boolean => a !== b && b.start <= a.start && a.end <= b.end;
  return whole.filter((block) => !whole.some((other) => isInside(block, other)));
}

/** How the address of a link changes; not at all where it leads to the same file from the same place. */
function ledLink(link: PageLink, html: string, contents: Contents, at: string): Change[] {
  const { attribute, path, suffix } = link;
  const { start, end } = attribute;
  const target = contents.has(path) ? path + suffix : contents.instead(path);
  if (target === null) return [withoutAttribute(attribute, html)];
  const to = relativeUrl(`/${target}`, `/${at}`);
  return to === html.slice(start, end) ? [] : [{ start, end, to }];
}

/** From the space before its name to behind its closing quote. */
function withoutAttribute({ name, start, end }: PageLink['attribute'], html: string): Change {
  const isQuoted = /["']/.test(html[end] ?? '');
  const from = html.toLowerCase().lastIndexOf(name, start) - 1;
  return { start: from, end: isQuoted ? end + 1 : end, to: '' };
}

/** What a package holds, as its pages need to know it. */
export interface Contents {
  /** Whether it has a file, or a folder that ends with `/`, of the site. */
  has(path: string): boolean;
  /** What it has at the same place of its own edition, for a place of another; null where it has nothing there. */
  instead(path: string): string | null;
}
