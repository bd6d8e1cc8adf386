import { isUnfinished, ledgerRows, openClaimLines } from '../../src/claims/ledger-report.ts';
import { readingsOf } from '../../src/claims/ledger.ts';
import { readManuscript } from '../../src/manuscript/manuscript.ts';
import { suggestion } from '../../src/schemas/nearest.ts';
import { table } from '../table.ts';

/** Prints how far the second reading is, or what is open on one page; exit code 1 while something is open or stale. */
export async function checkLedger(content: string, page: string | undefined): Promise<number> {
  const readings = readingsOf(await readManuscript(content));
  const chosen = page ? readings.filter((each) => each.page.id === page) : readings;
  if (page && chosen.length === 0)
    throw new Error(
      `There is no page \`${page}\`.${suggestion(
        page,
        readings.map((each) => each.page.id),
      )}`,
    );
  console.log(page ? chosen.flatMap(openClaimLines).join('\n') : table(ledgerRows(readings)));
  return isUnfinished(chosen) ? 1 : 0;
}
