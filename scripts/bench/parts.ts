import { measureBuilds } from './build-figures.ts';
import { measureEditions } from './edition-figures.ts';
import { machineFacts } from './machine.ts';
import { measureKinds } from './page-kinds.ts';
import { readsWithoutScript } from './reading.ts';
import { scriptsBeforeSearch } from './script-weight.ts';
import { measureSearch } from './search-speed.ts';
import { buildSite, setUpWorkshop } from './workshop.ts';
import type { Results } from './results.ts';

/** Measures some parts of the project at `root` inside the empty folder `folder`. */
export async function measureParts(
  parts: readonly Part[],
  root: string,
  folder: string,
  extent: { rounds: number; isQuick: boolean },
): Promise<Results> {
  const isAsked = (part: Part): boolean => parts.includes(part);
  const workshop = await setUpWorkshop(root, folder);
  const built = isAsked('builds') ? await measureBuilds(workshop, extent) : null;
  const editions = isAsked('editions') ? await measureEditions(workshop, extent) : null;
  // Pages and search are those of the real content, which the builds have built already.
  const site =
    isAsked('weights') || isAsked('search') ? (built?.site ?? (await buildSite(workshop))) : '';
  return {
    machine: await machineFacts(root),
    rounds: extent.rounds,
    builds: built?.builds ?? [],
    further: built?.further ?? [],
    editions,
    ...(isAsked('weights') ? await measureWeights(site) : NO_WEIGHTS),
    search: isAsked('search') ? await measureSearch(site, folder, extent.isQuick ? 3 : 9) : [],
  };
}

async function measureWeights(site: string): Promise<Weights> {
  console.log('Weight of pages …');
  return {
    kinds: await measureKinds(site),
    scriptBytes: (await scriptsBeforeSearch(site)).brotli,
    isReadWithoutScript: await readsWithoutScript(site, GUIDE),
  };
}

const NO_WEIGHTS: Weights = { kinds: [], scriptBytes: null, isReadWithoutScript: null };
const GUIDE = 'draft/en/guides/joint-patrols.html';

/** What can be measured by itself. */
export const PARTS = ['builds', 'editions', 'weights', 'search'] as const;

export type Part = (typeof PARTS)[number];

type Weights = Pick<Results, 'kinds' | 'scriptBytes' | 'isReadWithoutScript'>;
