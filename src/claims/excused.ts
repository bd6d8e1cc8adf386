import type { Statement } from './statement.ts';
import type { Entry } from '../manuscript/register-file.ts';
import type { UncitedEntry } from '../schemas/uncited.ts';

/** Whether an entry of the register of exceptions lets this statement of `page` (`guides/joint-patrols`) stand uncited. */
export function excuses(
  { data }: Entry<UncitedEntry>,
  page: string,
  { text }: Pick<Statement, 'text'>,
): boolean {
  return data.page === page && text.startsWith(data.sentence);
}

/** Tells the statements of `page` that the register lets stand uncited. */
export function excusedOn(
  page: string,
  register: readonly Entry<UncitedEntry>[],
): (statement: Pick<Statement, 'text'>) => boolean {
  return (statement) => register.some((entry) => excuses(entry, page, statement));
}
