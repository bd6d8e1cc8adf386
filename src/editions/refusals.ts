import { basename } from 'node:path';
import { isLeftover } from './publish.ts';
import { compareEditions, followingId, newestEdition } from './succession.ts';
import { editionEntry, editionId } from '../schemas/edition-entry.ts';
import type { Problem } from '../checks/problem.ts';
import type { EditionEntry } from '../schemas/edition-entry.ts';
import type { CutRequest } from './cut.ts';

/** Every reason not to cut an edition, each with what to do. */
export function refusals(
  request: CutRequest,
  listed: readonly EditionEntry[],
  problems: readonly Problem[],
): string[] {
  return [
    ...refuseId(request, listed),
    ...refuseTitle(request),
    ...refuseDate(request, listed),
    ...refuseProblems(problems),
    ...refuseUncommitted(request, listed),
  ];
}

function refuseId({ id }: CutRequest, listed: readonly EditionEntry[]): string[] {
  if (!editionId.safeParse(id).success)
    return [
      `\`${id}\` is no id of an edition. It is the year, a point and the number in that year: 2026.1.`,
    ];
  const newest = newestEdition(listed.map((entry) => entry.id));
  if (!newest || compareEditions(id, newest) > 0) return [];
  const next = `Cut ${followingId(newest)}, or the first of a later year.`;
  return listed.some((entry) => entry.id === id)
    ? [`The edition ${id} exists, and a published edition never changes. ${next}`]
    : [`The edition ${id} would come before ${newest}, which is published. ${next}`];
}

function refuseTitle({ title, summary }: CutRequest): string[] {
  const wrongTitle = !editionEntry.shape.title.safeParse(title).success;
  const wrongSummary = !editionEntry.shape.summary.safeParse(summary).success;
  return [
    ...(wrongTitle ? ['The edition has no title: give it one, --title "First edition".'] : []),
    ...(wrongSummary ? ['The summary is too short: say what is new in a sentence.'] : []),
  ];
}

function refuseDate({ date }: CutRequest, listed: readonly EditionEntry[]): string[] {
  const form = editionEntry.shape.date.safeParse(date);
  if (!form.success) return [`The date \`${date}\` ${form.error.issues[0]!.message}.`];
  const later = listed.filter((entry) => entry.date > date).at(-1);
  if (!later) return [];
  return [
    `The date ${date} is before that of ${later.id}, ${later.date}. Give the day of publication, --date ${later.date} or later.`,
  ];
}

function refuseProblems(problems: readonly Problem[]): string[] {
  const nameless = problems.filter(({ rule }) => rule === 'section-id').length;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const others = problems.length - errors - nameless;
  return [
    ...(errors > 0
      ? [`The content has ${number(errors, 'error')}, listed above. Correct them first.`]
      : []),
    ...(nameless > 0
      ? [
          `${number(nameless, 'section')} without a permanent id, listed above. Add the ids: they are addresses for good.`,
        ]
      : []),
    ...(others > 0
      ? [`The content has ${number(others, 'warning')}, listed above. Heed them first.`]
      : []),
  ];
}

function refuseUncommitted(
  { content, uncommitted }: CutRequest,
  listed: readonly EditionEntry[],
): string[] {
  if (!uncommitted)
    return [
      'git cannot tell whether this folder is what a commit holds. Cut in a clone of the repository, or add --allow-dirty.',
    ];
  const ids = listed.map(({ id }) => id);
  const folder = `${basename(content)}/`;
  const isOurs = (path: string) =>
    path.startsWith(folder) && isLeftover(path.slice(folder.length), ids);
  const changed = uncommitted.filter((path) => !isOurs(path));
  if (changed.length === 0) return [];
  const shown = changed.slice(0, 3).join(', ') + (changed.length > 3 ? ', …' : '');
  return [
    `The project has ${number(changed.length, 'change')} that no commit holds (${shown}), so nobody could say what the edition was made from. Commit them, or add --allow-dirty.`,
  ];
}

function number(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
