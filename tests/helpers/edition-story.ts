import { appendFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cut } from './cutting.ts';
import { copyWithGoodContent, type ProjectCopy } from './project-copy.ts';

/**
 * A copy of the project whose content is a few good pages with a history. From edition 2026.1 to 2026.2 a practice of
 * `guides/joint-patrols` changes, `lessons/river-patrols` becomes `lessons/patrols-on-the-river`, `activities/patrol-course`,
 * which alone has a lantern, is withdrawn and `guides/river-rescue` is new; the draft changes the guide once more, outside
 * its practice. An erratum corrects 2026.1.
 */
export async function copyWithEditions(name: string): Promise<ProjectCopy> {
  const copy = await copyWithGoodContent(name);
  const content = join(copy.root, 'content');
  await startContent(content);
  await cut(content, { id: '2026.1', title: 'First edition', date: '2026-01-15' });
  await changeContent(content);
  await cutByCommand(copy);
  await writeOn(content);
  return copy;
}

/** Replaces words of a file, which must be there. */
export async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not say "${from}".`);
  await writeFile(file, text.replace(from, to));
}

/** As an editor does it, with everything that can be said. */
async function cutByCommand(copy: ProjectCopy): Promise<void> {
  const said = ['--title', 'Second edition', '--date', '2026-06-15', '--summary', SUMMARY];
  const args = ['edition', '--', 'cut', '2026.2', ...said, '--allow-dirty'];
  const { code, output } = await copy.run(args);
  if (code !== 0) throw new Error(output);
}

async function startContent(content: string): Promise<void> {
  await appendFile(
    join(content, 'en', 'activities', 'patrol-course.mdx'),
    '\nA lantern helps [@handbook-2010].\n',
  );
  // The mark of the draft and the labels of authority lead there.
  await appendFile(join(content, 'en', 'about', 'method.mdx'), '\n## Editions [#editions]\n');
  await writeFile(join(content, 'en', 'about', 'authority.mdx'), AUTHORITY);
}

async function changeContent(content: string): Promise<void> {
  const pages = join(content, 'en');
  await edit(
    join(pages, 'guides', 'joint-patrols.mdx'),
    'Sign one plan for both sides [@handbook-2010, p. 4].',
    'Sign one written plan for both sides [@handbook-2010, p. 5].',
  );
  await rename(
    join(pages, 'lessons', 'river-patrols.mdx'),
    join(pages, 'lessons', 'patrols-on-the-river.mdx'),
  );
  await rm(join(pages, 'activities', 'patrol-course.mdx'));
  await writeFile(join(pages, 'guides', 'river-rescue.mdx'), RIVER_RESCUE);
  await writeFile(join(content, 'registers', 'lineage.yaml'), LINEAGE);
  await mkdir(join(content, 'changes'));
  await writeFile(join(content, 'changes', 'guides--joint-patrols.yaml'), CHANGE);
}

async function writeOn(content: string): Promise<void> {
  await edit(
    join(content, 'en', 'guides', 'joint-patrols.mdx'),
    'See [the treaty]',
    'First read [the treaty]',
  );
  await edit(
    join(content, 'editions', 'editions.yaml'),
    "- id: '2026.2'",
    `${ERRATUM}- id: '2026.2'`,
  );
}

const SUMMARY = 'Rescue on the river, and a plan that is written down.';

const CHANGE = 'summary:\n  en: The plan must now be in writing.\n';

const LINEAGE = `- edition: '2026.2'
  kind: renamed
  from: [lessons/river-patrols]
  to: [lessons/patrols-on-the-river]
- edition: '2026.2'
  kind: withdrawn
  from: [activities/patrol-course]
  to: [institutions/border-college]
`;

const ERRATUM = `  errata:
    - date: 2026-03-01
      page: guides/joint-patrols#shared-plan
      text: The plan is signed on page 5 of the handbook, not on page 4.
`;

const AUTHORITY = `---
title: Who stands behind a statement
summary: The five labels of authority and what each of them means to those who act on a statement.
order: 2
updated: 2026-01-10
---

## Binding law [#binding]

## Recommended [#recommended]
`;

const RIVER_RESCUE = `---
title: Rescue on the river
summary: Who pulls whom out of the water when two services patrol one river, and how they tell each other of it.
topics: [patrols]
audiences: [border-guard]
updated: 2026-06-01
review:
  stage: unreviewed
see_also: [guides/joint-patrols]
aims: ['4.8']
level: tactical
---

## Before the season [#before]

The services agree on who comes first [@handbook-2010, p. 30].
`;
