import { describe, expect, it } from 'vitest';
import { exportRegister } from '../../../src/citations/register-exports.ts';
import { realSources } from '../../helpers/sources.ts';

const entries = Object.entries(realSources).map(([id, data]) => ({ id, data }));

describe('exportRegister', () => {
  it('orders all three files by id, whatever order the register comes in', () => {
    const { csl, bibtex, ris } = exportRegister(entries);
    const ids = Object.keys(realSources).sort();
    expect(JSON.parse(csl).map(({ id }: { id: string }) => id)).toEqual(ids);
    expect([...bibtex.matchAll(/^@\w+\{(.+),$/gm)].map((match) => match[1])).toEqual(ids);
    expect([...ris.matchAll(/^ID {2}- (.+)\r$/gm)].map((match) => match[1])).toEqual(ids);
    expect(exportRegister([...entries].reverse())).toEqual({ csl, bibtex, ris });
  });
});
