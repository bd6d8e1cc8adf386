import { join } from 'node:path';
import { compareBuilds, measureOurs, type Comparison, type Content } from './builds.ts';
import { writePlainProject } from './plain-project.ts';
import { takeSite, type Workshop } from './workshop.ts';
import type { Run } from './measured-run.ts';
import type { FurtherPage } from './results.ts';

/**
 * Builds the real content and generated pages with our project and with the plain one. A quick measurement leaves out the
 * 1,000 pages and what one more page costs.
 */
export async function measureBuilds(
  workshop: Workshop,
  { rounds, isQuick }: { rounds: number; isQuick: boolean },
): Promise<BuildFigures> {
  const { root, folder, ours, content: from } = workshop;
  const projects = { ours, plain: join(folder, 'plain') };
  const rust = { ours, plain: join(folder, 'rust') };
  await writePlainProject(root, projects.plain, 'unified');
  await writePlainProject(root, rust.plain, 'rust');
  const compare = (content: Content, pair = projects): Promise<Comparison> =>
    compareBuilds(pair, content, rounds, console.log);

  const real = await compare({ name: 'the real content', from });
  const site = await takeSite(workshop);
  const few = await compare(generated(from, FEW));
  const same = { ...generated(from, FEW), name: `the same ${FEW}, to Astro's processor in Rust` };
  const faster = await compare(same, rust);
  if (isQuick) return { site, builds: [real, few, faster], further: [] };

  const many = await compare(generated(from, MANY));
  console.log(`${FEW} generated pages with ${SOURCES} more sources …`);
  const more = await measureOurs(ours, generated(from, FEW, SOURCES), rounds);
  const further = [
    furtherPage('page, ours', few.ours, many.ours, MANY - FEW),
    furtherPage('page, plain', few.plain, many.plain, MANY - FEW),
    furtherPage('source, ours', few.ours, more, SOURCES),
  ];
  return { site, builds: [real, few, faster, many], further };
}

function generated(from: string, pages: number, uncitedSources = 0): Content {
  return { name: `${pages} generated pages`, from, size: { pages, uncitedSources } };
}

/** The two were measured minutes apart, so processor time says more than wall time. */
function furtherPage(what: string, few: Run, many: Run, pages: number): FurtherPage {
  const cost = (run: Run): number => run.processorSeconds ?? run.seconds;
  return { what, milliseconds: ((cost(many) - cost(few)) * 1000) / pages };
}

const FEW = 200;
const MANY = 1000;
const SOURCES = 600;

export interface BuildFigures {
  /** Folder of the site that was built from the real content. */
  site: string;
  builds: Comparison[];
  further: FurtherPage[];
}
