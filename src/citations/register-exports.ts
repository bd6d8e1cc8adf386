import type { Source } from '../schemas/source.ts';
import { toBibtex } from './bibtex.ts';
import { citableSource } from './citable.ts';
import { toCslJson } from './csl-json.ts';
import { toRis } from './ris.ts';

/** The whole register in three formats, ordered by id; the same register gives the same bytes. */
export function exportRegister(sources: RegisterEntry[]): RegisterExports {
  const citables = sources
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, data }) => citableSource(id, data));
  return { csl: toCslJson(citables), bibtex: toBibtex(citables), ris: toRis(citables) };
}

/** An entry of the source register. */
export interface RegisterEntry {
  /** Citation key. */
  id: string;
  data: Source;
}

/** Text of the files. */
export interface RegisterExports {
  csl: string;
  bibtex: string;
  ris: string;
}
