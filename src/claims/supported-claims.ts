import { claimsOf, type Claim } from './claim.ts';
import { excusedOn } from './excused.ts';
import { knownNames } from './known-names.ts';
import { soundPages, type SoundPage } from './sound-pages.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import type { Source } from '../schemas/source.ts';

/**
 * What the claims of all pages rest on. Claims that cite nobody, or only what is not in the register, are left out: rules
 * tell them.
 */
export function supportedClaims(manuscript: Manuscript): SupportedClaim[] {
  const names = knownNames(manuscript);
  const register = new Map(manuscript.sources.map(({ id, data }) => [id, data]));
  return soundPages(manuscript).flatMap((page) =>
    claimsOf(page.document, names, excusedOn(page.id, manuscript.uncited))
      .map((claim) => ({ page, claim, sources: sourcesOf(claim, register) }))
      .filter(({ sources }) => sources.length > 0),
  );
}

/** Whether it stands in a note that says it is recalled and not read. */
export function isRecalled({ claim }: SupportedClaim): boolean {
  return claim.block.note === 'unchecked';
}

/** Whether all that supports it is of these kinds. */
export function restsOnlyOn(
  kinds: readonly Source['kind'][],
  { sources }: SupportedClaim,
): boolean {
  return sources.every(({ kind }) => kinds.includes(kind));
}

function sourcesOf({ citations }: Claim, register: Map<string, Source>): Source[] {
  const ids = new Set(citations.map(({ source }) => source));
  return [...ids].flatMap((id) => register.get(id) ?? []);
}

export interface SupportedClaim {
  page: SoundPage;
  claim: Claim;
  /** What it cites, each source once. */
  sources: Source[];
}
