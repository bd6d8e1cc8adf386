import { readingsOf } from '../claims/ledger.ts';
import type { Rule } from './rule.ts';

export const openClaim: Rule = {
  name: 'open-claim',
  summary: 'Where a page has a ledger, every claim of the page has a line in it.',
  severity: 'warning',
  find(manuscript) {
    return readingsOf(manuscript)
      .filter(({ ledger, open }) => ledger !== null && open.length > 0)
      .map(({ page, ledger, open }) => ({
        path: page.path,
        position: open[0]!.position,
        message: messageFor(open.length, page.id, ledger!),
      }));
  },
};

function messageFor(count: number, page: string, ledger: string): string {
  const claims = count === 1 ? '1 claim has' : `${count} claims have`;
  return `${claims} no line in ${ledger}, the first here: nobody has read them a second time against their sources. \`npm run check -- --ledger ${page}\` lists them.`;
}
