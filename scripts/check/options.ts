import { parseArgs } from 'node:util';
import { suggestion } from '../../src/schemas/nearest.ts';

/** Reads what was typed after `npm run check --`; throws with what is wrong with it and how it is written. */
export function readOptions(args: readonly string[]): CheckOptions {
  refuseUnknown(args);
  const { values, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
  });
  const chosen = REPORTS.filter((name) => values[name]);
  if (chosen.length > 1)
    throw new Error(`Ask for one thing at a time: --${chosen.join(' or --')}.\n${USAGE}`);
  const report = chosen[0] ?? 'problems';
  if (values.json && report !== 'sources')
    throw new Error(`--json belongs to --sources.\n${USAGE}`);
  if (positionals.length > (report === 'ledger' ? 1 : 0))
    throw new Error(
      `\`${positionals.at(-1)}\` is too much here: only --ledger takes a page, and one.\n${USAGE}`,
    );
  return { report, page: positionals[0], isJson: values.json };
}

function refuseUnknown(args: readonly string[]): void {
  const known = Object.keys(OPTIONS).map((name) => `--${name}`);
  const unknown = args.find((arg) => arg.startsWith('-') && !known.includes(arg));
  if (unknown) throw new Error(`There is no option \`${unknown}\`.${suggestion(unknown, known)}`);
}

const OPTIONS = {
  sources: { type: 'boolean', default: false },
  ledger: { type: 'boolean', default: false },
  prose: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

const REPORTS = ['sources', 'ledger', 'prose'] as const;

const USAGE = `Write one of:
  npm run check
  npm run check -- --sources [--json]
  npm run check -- --ledger [guides/joint-patrols]
  npm run check -- --prose`;

export interface CheckOptions {
  report: 'problems' | (typeof REPORTS)[number];
  /** The page to list open claims of. */
  page: string | undefined;
  isJson: boolean;
}
