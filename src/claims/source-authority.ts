import type { Authority } from '../schemas/field.ts';
import type { Source } from '../schemas/source.ts';

/** The most that a statement may claim on a source: what the register says, else what its kind allows. */
export function authorityOf({ authority, kind }: Pick<Source, 'authority' | 'kind'>): Authority {
  return authority ?? BY_KIND[kind];
}

const BY_KIND: Record<Source['kind'], Authority> = {
  treaty: 'binding',
  resolution: 'binding',
  decision: 'commitment',
  standard: 'recommended',
  guideline: 'recommended',
  handbook: 'recommended',
  report: 'practice',
  academic: 'practice',
  'web-page': 'practice',
  news: 'practice',
  note: 'practice',
};
