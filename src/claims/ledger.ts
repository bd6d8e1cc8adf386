import { claimsOf, type Claim } from './claim.ts';
import { excusedOn } from './excused.ts';
import { knownNames } from './known-names.ts';
import { soundPages, type SoundPage } from './sound-pages.ts';
import { collections } from '../site.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import type { Entry } from '../manuscript/register-file.ts';
import type { LedgerLine } from '../schemas/ledger.ts';

/** How far the second reading of each page has come. A page with a fault of its own is left out. */
export function readingsOf(manuscript: Manuscript): PageReading[] {
  const names = knownNames(manuscript);
  const lines = Map.groupBy(manuscript.ledger, ({ path }) => path);
  const files = new Set(manuscript.files.map(({ path }) => path));
  return soundPages(manuscript)
    .map((page) => {
      const path = ledgerPath(page);
      const claims = claimsOf(page.document, names, excusedOn(page.id, manuscript.uncited));
      const ledger = files.has(path) ? path : null;
      return { page, ledger, ...match(claims, lines.get(path) ?? []) };
    })
    .sort((a, b) => place(a) - place(b));
}

/** The ledger of a page, as problems print it. */
export function ledgerPath({ path }: Pick<SoundPage, 'path'>): string {
  return path.replace(/^([^/]+)\/(.+)\.mdx$/, '$1/ledger/$2.yaml');
}

function match(
  claims: Claim[],
  lines: Entry<LedgerLine>[],
): Pick<PageReading, 'claims' | 'open' | 'read' | 'stale'> {
  const known = new Set(claims.map(({ hash }) => hash));
  const read = new Map(lines.map((line) => [line.id, line]));
  return {
    claims,
    open: claims.filter(({ hash }) => !read.has(hash)),
    read: claims.flatMap((claim) => {
      const line = read.get(claim.hash);
      return line ? [{ claim, line }] : [];
    }),
    stale: lines.filter(({ id }) => !known.has(id)),
  };
}

/** Pages stand in the order of the menu, and by name. */
function place({ page }: PageReading): number {
  return collections.findIndex((collection) => collection === page.collection);
}

export interface PageReading {
  page: SoundPage;
  /** Its ledger, as problems print it; null where it has none yet. */
  ledger: string | null;
  claims: Claim[];
  /** Claims without a line. */
  open: Claim[];
  /** Claims with their lines. */
  read: { claim: Claim; line: Entry<LedgerLine> }[];
  /** Lines whose claim is no longer on the page. */
  stale: Entry<LedgerLine>[];
}
