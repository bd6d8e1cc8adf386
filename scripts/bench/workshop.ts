import { cp, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { buildCold, fillContent } from './builds.ts';
import { copyProject } from './our-project.ts';

/** Copies the project at `root` into the empty folder `folder`, where it can be built with any content. */
export async function setUpWorkshop(root: string, folder: string): Promise<Workshop> {
  const workshop = { root, folder, ours: join(folder, 'ours'), content: join(folder, 'content') };
  await copyProject(root, workshop.ours);
  // One state of the content for all that follows, though somebody may be writing meanwhile.
  await cp(join(root, 'content'), workshop.content, { recursive: true });
  return workshop;
}

/** Builds the site from the real content and gives its folder. */
export async function buildSite(workshop: Workshop): Promise<string> {
  await fillContent(workshop.ours, { name: 'the real content', from: workshop.content });
  await buildCold(workshop.ours);
  return takeSite(workshop);
}

/** Puts the site that was built last where nothing touches it, and gives its folder. */
export async function takeSite({ ours, folder }: Workshop): Promise<string> {
  const site = join(folder, 'site');
  await rename(join(ours, 'dist'), site);
  return site;
}

/** Where the bench works. All folders are absolute. */
export interface Workshop {
  /** The project that is measured. */
  root: string;
  /** Holds everything else. */
  folder: string;
  /** A copy of the project, whose content changes from measurement to measurement. */
  ours: string;
  /** A copy of the real content. */
  content: string;
}
