/**
 * `npm run check`: every problem of the content, one a line, and what keeps it from being an edition; exit code 1 if one of
 * them is an error.
 * `… -- --ledger [page]`: how far the second reading is, or the open claims of one page.
 * `… -- --sources [--json]`: what the claims rest on.
 * `… -- --prose`: spelling, sentences that are too long, words to avoid.
 */
import { join } from 'node:path';
import { checkContent } from '../src/checks/check-content.ts';
import { editionRules } from '../src/checks/edition-rules.ts';
import { printProblems } from './check/print-problems.ts';
import { checkLedger } from './check/ledger.ts';
import { readOptions } from './check/options.ts';
import { checkProse } from './check/prose.ts';
import { checkSources } from './check/sources.ts';

export async function main(args: readonly string[]): Promise<number> {
  const content = join(process.cwd(), 'content');
  try {
    const { report, page, isJson } = readOptions(args);
    if (report === 'ledger') return await checkLedger(content, page);
    if (report === 'sources') return await checkSources(content, isJson);
    if (report === 'prose') return await checkProse(process.cwd());
    return printProblems(await checkContent(content, editionRules));
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}
