import { packagedPaths } from './packaged-paths.ts';
import type { Contents } from './package-page.ts';
import type { Package } from './package.ts';

/** What a package holds of the files of a site. */
export function contentsOf(sitePaths: readonly string[], pack: Package): PackageContents {
  const paths = packagedPaths(sitePaths, pack);
  const names = new Set(paths.flatMap((path) => [path, ...foldersOf(path)]));
  return {
    paths,
    has: (path) => names.has(path),
    instead: (path) => {
      const place = /^[^/]+\/[a-z]{2}\/(.*)$/.exec(path)?.[1];
      const target = `${pack.home}/${place}`;
      return place !== undefined && names.has(target) ? target : null;
    },
  };
}

function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return ['./', ...parts.map((_, index) => `${parts.slice(0, index + 1).join('/')}/`)];
}

export interface PackageContents extends Contents {
  /** Paths of its files in the site, sorted. */
  paths: string[];
}
