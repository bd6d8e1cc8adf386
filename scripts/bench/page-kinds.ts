import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../../src/output/files.ts';
import { firstView, weigh, type Weight } from './page-weight.ts';

/** The first view of each kind of page: of its typical page, which is the one of middle size, and of its largest. */
export async function measureKinds(site: string): Promise<KindWeight[]> {
  const kinds = Map.groupBy(await pagesBySize(site), kindOf);
  const measured = [...kinds].map(async ([kind, paths]) => {
    const typical = await measureView(site, paths[Math.floor((paths.length - 1) / 2)]!);
    const largest = await measureView(site, paths.at(-1)!);
    return { kind, pages: paths.length, ...typical, largest: largest.weight };
  });
  return (await Promise.all(measured)).sort((a, b) => (a.kind < b.kind ? -1 : 1));
}

async function measureView(site: string, path: string) {
  const { files, fonts } = await firstView(site, path);
  return {
    requests: files.length,
    weight: await weigh(site, files),
    fonts: await weigh(site, fonts),
  };
}

async function pagesBySize(site: string): Promise<string[]> {
  const paths = (await listFiles(site)).filter((path) => path.endsWith('.html'));
  const sized = await Promise.all(
    paths.map(async (path) => ({ path, size: (await stat(join(site, path))).size })),
  );
  return sized.sort((a, b) => a.size - b.size).map(({ path }) => path);
}

/** `draft/en/guides/x.html` is of the kind `guides/*`, whatever its edition and language. */
function kindOf(path: string): string {
  const inside = path.replace(/^(?:draft|\d{4}\.\d+)\/[a-z]{2}\//, '').split('/');
  const isOfItsOwn = inside.length === 1 || inside.at(-1) === 'index.html';
  return isOfItsOwn ? inside.join('/') : `${inside[0]!}/*`;
}

export interface KindWeight {
  /** `guides/*`, `glossary/index.html`. */
  kind: string;
  /** How many there are. */
  pages: number;
  /** Requests of the typical page, fonts left out. */
  requests: number;
  /** All files of the typical page, fonts left out. */
  weight: Weight;
  /** Every font that its style sheets name. */
  fonts: Weight;
  /** All files of the largest page, fonts left out. */
  largest: Weight;
}
