import type { Entry } from '../manuscript/register-file.ts';
import type { Rule } from './rule.ts';

export const duplicateEntry: Rule = {
  name: 'duplicate-entry',
  summary: 'No two entries of a register, and no two lines of a ledger, have the same id.',
  find({ topics, audiences, countries, events, uncited, ledger }) {
    const ledgers = Map.groupBy(ledger, ({ path }) => path).values();
    return [topics, audiences, countries, events, uncited, ...ledgers].flatMap((register) => {
      const seen = new Set<string>();
      const entries: Entry<unknown>[] = register;
      return entries
        .filter(({ id }) => seen.size === seen.add(id).size)
        .map(({ id, path, locate }) => ({
          path,
          position: locate(['id']),
          message: `The id \`${id}\` is in this list already. Give this entry its own, or remove it.`,
        }));
    });
  },
};
