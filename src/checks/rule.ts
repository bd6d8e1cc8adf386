import type { Catalogue } from './catalogue.ts';
import type { Problem } from './problem.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';

/** Something that must hold across files. */
export interface Rule {
  /** Permanent name; printed with every problem, never reused for something else. */
  name: string;
  /** One sentence for CONTRIBUTING: what must hold. */
  summary: string;
  /** A warning does not stop the build; without this a rule speaks of errors. */
  severity?: Problem['severity'];
  /** Everything in the manuscript that breaks the rule. */
  find(manuscript: Manuscript, catalogue: Catalogue): Finding[];
}

/** A problem before its rule has put its name on it. */
export type Finding = Omit<Problem, 'rule' | 'severity'>;
