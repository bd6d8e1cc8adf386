import { findAll } from './html.ts';
import type { BuiltPage } from './built-site.ts';

/**
 * Where the links of a page lead, or those inside the elements of a selector as {@link findAll} has them: paths from the
 * folder of the site, with the anchor. Links to other sites are left out.
 */
export function linksOf({ path, html }: BuiltPage, selector?: string): string[] {
  const parts = selector ? findAll(html, selector).map(({ element }) => element) : [html];
  return parts
    .flatMap((part) => findAll(part, 'a'))
    .map(({ properties }) => properties['href'])
    .filter((href) => typeof href === 'string' && !/^[a-z]+:/.test(href))
    .map((href) => resolveLink(String(href), path));
}

/** Ids on a page. */
export function idsOf({ elements }: BuiltPage): Set<string> {
  return new Set(elements.map(({ attribs }) => attribs['id']).filter((id) => id !== undefined));
}

function resolveLink(href: string, from: string): string {
  const { pathname, hash } = new URL(href, `http://site/${from}`);
  return decodeURIComponent(pathname.slice(1) + hash);
}
