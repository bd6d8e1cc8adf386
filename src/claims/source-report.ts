import { authorityOf } from './source-authority.ts';
import { isRecalled, restsOnlyOn, type SupportedClaim } from './supported-claims.ts';
import { authority } from '../schemas/field.ts';
import { source, type Source } from '../schemas/source.ts';
import { collections } from '../site.ts';

/**
 * What claims rest on, counted for each collection and in all. Recalled claims are counted apart and nowhere else: nobody
 * has read their source for them.
 */
export function sourceReport(claims: readonly SupportedClaim[]): SourceReport {
  const read = claims.filter((claim) => !isRecalled(claim));
  const weak = read.filter((claim) => restsOnlyOn(WEAK_KINDS, claim));
  const press = read.filter((claim) => restsOnlyOn(['news'], claim));
  return {
    claims: countsOf(read),
    recalled: countsOf(claims.filter(isRecalled)),
    kind: countsBy(read, source.shape.kind.options, ({ kind }) => kind),
    seen: countsBy(read, source.shape.seen.options, ({ seen }) => seen),
    authority: countsBy(read, authority.exclude(['editorial']).options, authorityOf),
    weakest: { 'web-page or news only': countsOf(weak), 'news only': countsOf(press) },
    weakestClaims: weak.map(asListed),
  };
}

/** The counts as rows of tables, each with its title and its head, and of the weakest claims how many each page has. */
export function sourceTables(report: SourceReport): { title: string; rows: string[][] }[] {
  const head = (name: string) => [name, ...COLUMNS];
  const rows = (counts: Record<string, Counts>) =>
    Object.entries(counts).map(([name, count]) => [name, ...COLUMNS.map((key) => `${count[key]}`)]);
  const { claims, recalled, kind, seen, authority, weakest } = report;
  return [
    { title: 'Claims', rows: [head(''), ...rows({ 'that cite': claims, recalled })] },
    { title: 'Kinds of sources', rows: [head('kind'), ...rows(kind)] },
    { title: 'How far the sources were read', rows: [head('seen'), ...rows(seen)] },
    { title: 'What the sources carry', rows: [head('authority'), ...rows(authority)] },
    { title: 'The weakest', rows: [head(''), ...rows(weakest)] },
    { title: 'The weakest, by page', rows: weakestByPage(report) },
  ];
}

function weakestByPage({ weakestClaims }: SourceReport): string[][] {
  const pages = [...Map.groupBy(weakestClaims, ({ page }) => page)];
  pages.sort(([, a], [, b]) => b.length - a.length);
  const rows = pages.map(([page, claims]) => [
    page,
    String(claims.length),
    String(claims.filter(({ kinds }) => kinds.every((kind) => kind === 'news')).length),
  ]);
  return [['page', 'web-page or news only', 'news only'], ...rows];
}

/** Of each value, how many claims cite a source that has it. */
function countsBy<Value extends string>(
  claims: readonly SupportedClaim[],
  values: readonly Value[],
  valueOf: (source: Source) => Value,
): Record<string, Counts> {
  const having = (value: Value) =>
    claims.filter(({ sources }) => sources.some((source) => valueOf(source) === value));
  return Object.fromEntries(values.map((value) => [value, countsOf(having(value))]));
}

function countsOf(claims: readonly SupportedClaim[]): Counts {
  const inColumn = (column: string) =>
    claims.filter(({ page }) => column === ALL || page.collection === column).length;
  return Object.fromEntries(COLUMNS.map((column) => [column, inColumn(column)]));
}

function asListed({ page, claim, sources }: SupportedClaim): WeakClaim {
  const { hash, text, position } = claim;
  return {
    page: page.id,
    claim: hash,
    place: `${page.path}:${position.line}:${position.column}`,
    text,
    kinds: [...new Set(sources.map(({ kind }) => kind))],
  };
}

const ALL = 'in all';
const COLUMNS: readonly string[] = [...collections, ALL];
const WEAK_KINDS: readonly Source['kind'][] = ['news', 'web-page'];

/** Number of claims in each collection, and under `in all` in all of them. */
type Counts = Record<string, number>;

export interface SourceReport {
  /** Claims that cite a source, without the recalled ones. */
  claims: Counts;
  /** Claims in notes that say that they are recalled. */
  recalled: Counts;
  /** By kind of source; a claim that cites two kinds counts for both. So too below. */
  kind: Record<string, Counts>;
  /** By how far the editors read the source. */
  seen: Record<string, Counts>;
  /** By the most that the source carries. */
  authority: Record<string, Counts>;
  weakest: Record<string, Counts>;
  /** Every claim that only press or web pages support. */
  weakestClaims: WeakClaim[];
}

interface WeakClaim {
  page: string;
  /** Its hash, as the ledger has it. */
  claim: string;
  /** `path:line:column` */
  place: string;
  text: string;
  kinds: string[];
}
