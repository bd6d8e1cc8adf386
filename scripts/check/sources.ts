import { supportedClaims } from '../../src/claims/supported-claims.ts';
import { sourceReport, sourceTables } from '../../src/claims/source-report.ts';
import { readManuscript } from '../../src/manuscript/manuscript.ts';
import { table } from '../table.ts';

/** Prints what the claims of all pages rest on, as tables or as JSON. */
export async function checkSources(content: string, isJson: boolean): Promise<number> {
  const report = sourceReport(supportedClaims(await readManuscript(content)));
  if (isJson) console.log(JSON.stringify(report, null, 2));
  else {
    for (const { title, rows } of sourceTables(report)) console.log(`${title}\n\n${table(rows)}\n`);
    console.log('A claim that cites two kinds of sources counts for both.');
    console.log('`npm run check -- --sources --json` names each of the weakest claims.');
  }
  return 0;
}
