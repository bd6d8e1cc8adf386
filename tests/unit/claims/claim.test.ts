import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimHash, claimsOf } from '../../../src/claims/claim.ts';
import { readText } from '../../helpers/documents.ts';

const names = { harmless: /API/gu, countries: new Set<string>() };
const claimsIn = async (markdown: string, excused = (_: { text: string }) => false) =>
  claimsOf(await readText(markdown), names, excused);
const hashesIn = async (markdown: string) => (await claimsIn(markdown)).map(({ hash }) => hash);

describe('the claims of a page', () => {
  it('are what cites a source, and what must and does not', async () => {
    const claims = await claimsIn('It is so [@a]. It was in 2003. So they met.\n');
    expect(claims.map(({ text }) => text)).toEqual(['It is so.', 'It was in 2003.']);
  });

  it('are not what the register excuses', async () => {
    const claims = await claimsIn('It was in 2003. It is so [@a].\n', ({ text }) =>
      /2003/.test(text),
    );
    expect(claims.map(({ text }) => text)).toEqual(['It is so.']);
  });

  it('are rows in a table, with all that the row cites', async () => {
    const table =
      '| Year | What | Source |\n| --- | --- | --- |\n| 2003 [@a] | They met | [@b, p. 2] |';
    const [row, ...others] = await claimsIn(`<Table caption="Years">\n\n${table}\n\n</Table>\n`);
    expect(others).toEqual([]);
    expect(row).toMatchObject({ text: '2003 | They met' });
    expect(row!.citations).toEqual([{ source: 'a' }, { source: 'b', locator: 'p. 2' }]);
  });

  it('are one where the same words cite the same twice', async () => {
    expect(await claimsIn('It is so [@a].\n\n- It is so [@a].\n- It is so [@b].\n')).toHaveLength(
      2,
    );
  });
});

describe('the name of a claim', () => {
  it('is twelve hexadecimal digits that never change for the same claim', () => {
    const claim = { text: 'They met in 2003.', citations: [{ source: 'a', locator: 'p. 4' }] };
    expect(claimHash(claim)).toBe('52f1b1e08806');
  });

  it('stays when only line breaks, markup, quotes or the place change', async () => {
    const written = [
      'They “met” in 2003 [@a, p. 4].\n',
      'They "met"\nin **2003** [@a,\np. 4].\n',
      '- Before.\n- They "met" in [2003](guides/x) [@a, p. 4].\n',
    ];
    const hashes = (await Promise.all(written.map(hashesIn))).flat();
    expect(new Set(hashes).size).toBe(1);
  });

  it.each([
    'They met in 2004 [@a, p. 4].\n',
    'They met in 2003 [@b, p. 4].\n',
    'They met in 2003 [@a, p. 5].\n',
    'They met in 2003 [@a].\n',
    'They met in 2003 [@a, p. 4; @b].\n',
  ])('changes with a word, a source or a locator: %s', async (markdown) => {
    const [before] = await hashesIn('They met in 2003 [@a, p. 4].\n');
    expect(await hashesIn(markdown)).not.toContain(before);
  });

  it('differs where text or citations differ', () => {
    const id = fc.stringMatching(/^[a-z]{1,4}$/);
    const claim = fc.record({
      text: fc.stringMatching(/^[a-z]+( [a-z]+)*$/),
      citations: fc.array(fc.record({ source: id })),
    });
    fc.assert(
      fc.property(claim, claim, (one, other) => {
        const isSame = JSON.stringify(one) === JSON.stringify(other);
        expect(claimHash(one) === claimHash(other)).toBe(isSame);
      }),
    );
  });
});
