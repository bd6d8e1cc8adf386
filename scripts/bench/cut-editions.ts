import { join } from 'node:path';
import { cutEdition } from '../../src/editions/cut.ts';
import { writeGeneratedContent } from './generated-content.ts';

/**
 * Cuts editions of generated pages until the content folder of a project holds `count`, as `npm run edition -- cut` does; it
 * holds `have` already. Each edition revises one page of ten, and so does the draft after the last.
 */
export async function cutEditions(
  project: string,
  from: string,
  { pages, have, count }: { pages: number; have: number; count: number },
): Promise<void> {
  const content = join(project, 'content');
  const write = (revision: number): Promise<void> =>
    writeGeneratedContent(content, from, { pages, uncitedSources: 0, revision });
  for (let number = have + 1; number <= count; number++) {
    await write(number);
    const result = await cutEdition({
      content,
      id: editionId(number),
      title: `Generated edition ${number}`,
      date: '2026-11-22',
      languages: ['en'],
      uncommitted: [],
    });
    if ('refusals' in result) throw new Error(result.refusals.join('\n'));
  }
  await write(count + 1);
}

/** Id of a generated edition, counted from 1. */
export function editionId(number: number): string {
  return `2026.${number}`;
}
