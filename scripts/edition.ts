/**
 * `npm run edition -- cut 2026.1 --title "First edition" [--date 2026-11-22] [--summary "…"] [--allow-dirty]`: publishes the
 * draft as an edition. `… -- list`: the published editions. `… -- verify [--against <git ref>]`: whether they are what was
 * published, and whether since a commit there were only additions.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblem } from '../src/checks/problem.ts';
import { cutEdition } from '../src/editions/cut.ts';
import { listEditions } from '../src/editions/load-editions.ts';
import { verifyEditions, verifyGrowth } from '../src/editions/verify.ts';
import { site } from '../src/site.ts';
import { fileAt, uncommittedFiles } from './git.ts';

export async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  try {
    if (command === 'cut') return await cut(rest);
    if (command === 'list') return await list();
    if (command === 'verify') return await verify(rest);
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
  console.error(USAGE);
  return 1;
}

async function cut(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: CUT_OPTIONS, allowPositionals: true });
  const result = await cutEdition({
    content: contentFolder(),
    id: positionals.length === 1 ? positionals[0]! : '',
    title: values.title ?? '',
    date: values.date ?? new Date().toISOString().slice(0, 10),
    summary: values.summary,
    languages: site.languages,
    uncommitted: values['allow-dirty'] ? [] : await uncommittedFiles(process.cwd()),
  });
  if ('refusals' in result) {
    for (const problem of result.problems) console.error(formatProblem(problem));
    for (const reason of result.refusals) console.error(`- ${reason}`);
    console.error('\nNo edition was cut, and no file was touched.');
    return 1;
  }
  const { id, date, counts } = result.entry;
  console.log(`Edition ${id} of ${date}: ${counts.pages} pages, ${counts.sources} sources.`);
  for (const line of vanishedLines(id, result.vanished)) console.warn(line);
  console.log('Commit content/editions/ and content/changes/ now: what is published stays.');
  return 0;
}

/** An address of an edition is for good: whoever follows it must be led somewhere in the next one. */
function vanishedLines(id: string, vanished: readonly string[]): string[] {
  if (vanished.length === 0) return [];
  return [
    '\nThe edition before has these, the new one has not, and content/registers/lineage.yaml does not say why:',
    ...vanished.map((reference) => `  ${reference}`),
    'For each of them add an entry there (renamed, merged, split or withdrawn); the edition itself stays as it is:',
    `- edition: '${id}'\n  kind: renamed\n  from: [${vanished[0]}]\n  to: [what it is now]\n`,
  ];
}

async function list(): Promise<number> {
  const entries = await listEditions(contentFolder());
  for (const { id, date, title, counts, errata, sha256 } of entries)
    console.log(
      `${id}  ${date}  ${title}  (${counts.pages} pages, ${errata.length} errata)  ${sha256}`,
    );
  if (entries.length === 0) console.log('No edition is published yet.');
  return 0;
}

async function verify(args: string[]): Promise<number> {
  const { against } = parseArgs({ args, options: { against: { type: 'string' } } }).values;
  const findings = against
    ? await verifyGrowth(contentFolder(), (name) =>
        fileAt(process.cwd(), against, `content/${name}`),
      )
    : await verifyEditions(contentFolder());
  for (const finding of findings) console.error(finding);
  if (findings.length > 0) return 1;
  const since = against ? `; since ${against} there were only additions` : '';
  console.log(`Every published edition is what was published${since}.`);
  return 0;
}

const contentFolder = () => join(process.cwd(), 'content');

const CUT_OPTIONS = {
  title: { type: 'string' },
  date: { type: 'string' },
  summary: { type: 'string' },
  'allow-dirty': { type: 'boolean', default: false },
} as const;

const USAGE = `Write one of:
  npm run edition -- cut 2026.1 --title "First edition" [--date 2026-11-22] [--summary "…"] [--allow-dirty]
  npm run edition -- list
  npm run edition -- verify [--against <git ref>]`;
