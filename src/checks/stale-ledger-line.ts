import { readingsOf } from '../claims/ledger.ts';
import type { Rule } from './rule.ts';

export const staleLedgerLine: Rule = {
  name: 'stale-ledger-line',
  summary: 'Every line of a ledger is about a claim that is on its page, word for word.',
  find(manuscript) {
    return readingsOf(manuscript).flatMap(({ page, stale }) =>
      stale.map(({ id, path, locate }) => ({
        path,
        position: locate(['claim']),
        message: messageFor(id, page.id),
      })),
    );
  },
};

function messageFor(claim: string, page: string): string {
  return `The claim \`${claim}\` is not on \`${page}\`: its sentence or one of its citations was changed or removed after it was read. Read it anew: \`npm run check -- --ledger ${page}\` lists the open claims; give the new one a line and remove this one.`;
}
