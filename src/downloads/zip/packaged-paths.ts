import type { Package } from './package.ts';

/** Which files of the site a package holds, under the paths that they have in the site. Sorted. */
export function packagedPaths(paths: readonly string[], { shelves }: Package): string[] {
  const editions = new Set([...shelves].map((shelf) => shelf.split('/')[0]!));
  const isInside = (path: string): boolean => {
    const [first, second, ...rest] = path.split('/');
    if (!EDITION.test(first!)) return !ONLY_ON_THE_WEB.test(path);
    return rest.length > 0 ? shelves.has(`${first}/${second}`) : editions.has(first!);
  };
  return paths.filter(isInside).sort();
}

const EDITION = /^(?:draft|\d{4}\.\d+)$/;

/**
 * What is of use on a server alone: the page for addresses that lead nowhere, evergreen addresses, the downloads
 * themselves, the record of the whole build, rules for hosts.
 */
const ONLY_ON_THE_WEB =
  /^(?:404\.html|downloads\.html|offline\.html|sw\.js|site\.webmanifest|build\.json|_headers|(?:latest|downloads|kept|icons)\/.*)$/;
