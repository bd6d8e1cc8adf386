import { verdict, type Verdict } from '../schemas/ledger.ts';
import type { PageReading } from './ledger.ts';
import type { Claim } from './claim.ts';

/** How far the second reading has come, page by page and in all: rows of a table, the first its head. */
export function ledgerRows(readings: readonly PageReading[]): string[][] {
  const pages = readings.map((reading) => [reading.page.id, ...countsOf(reading)] as Row);
  const all = pages.reduce<number[]>(
    (sums, [, ...counts]) => counts.map((count, index) => (sums[index] ?? 0) + count),
    countsOf(NOTHING),
  );
  const head = ['page', 'claims', ...verdict.options, 'open', 'stale'];
  return [head, ...[...pages, ['in all', ...all]].map((row) => row.map(String))];
}

/** Whether a claim waits for its second reader, or a line for its claim. */
export function isUnfinished(readings: readonly PageReading[]): boolean {
  return readings.some(({ open, stale }) => open.length > 0 || stale.length > 0);
}

/**
 * What a second reader works from: each open claim of a page with its name, its place, its words and what it cites, then
 * the lines that have lost their claim.
 */
export function openClaimLines({ page, open, stale }: PageReading): string[] {
  const claims = open.flatMap((claim) => [
    `${claim.hash}  ${page.path}:${claim.position.line}:${claim.position.column}${whereabouts(claim)}`,
    `  ${claim.text}`,
    `  ${citationsAsWritten(claim)}`,
    '',
  ]);
  const lost = stale.map(({ id, path, locate }) => {
    const { line, column } = locate(['claim']);
    return `${id}  ${path}:${line}:${column}  stale: no such claim is on the page any more`;
  });
  return [...claims, ...lost, `${open.length} open, ${stale.length} stale`];
}

/** What tells a reader how the words are meant: the row of a table, a boxed note, the practice. */
function whereabouts({ block }: Claim): string {
  const parts = [
    block.section && `#${block.section}`,
    block.practice && `practice ${block.practice.id}, ${block.practice.part}`,
    block.note && `note: ${block.note}`,
    block.row !== undefined && 'row of a table',
  ];
  return `  ${parts.filter(Boolean).join(', ')}`.trimEnd();
}

function citationsAsWritten({ citations }: Claim): string {
  if (citations.length === 0) return 'cites nobody';
  const written = citations.map(({ source, locator }) =>
    locator ? `@${source}, ${locator}` : `@${source}`,
  );
  return `[${written.join('; ')}]`;
}

function countsOf({ claims, open, read, stale }: Counted): number[] {
  const of = (kind: Verdict) => read.filter(({ line }) => line.data.verdict === kind).length;
  return [claims.length, ...verdict.options.map(of), open.length, stale.length];
}

type Counted = Pick<PageReading, 'claims' | 'open' | 'read' | 'stale'>;
type Row = [string, ...number[]];

const NOTHING: Counted = { claims: [], open: [], read: [], stale: [] };
