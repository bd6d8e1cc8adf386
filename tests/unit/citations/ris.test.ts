import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citablePage, citableSource } from '../../../src/citations/citable.ts';
import { toRis } from '../../../src/citations/ris.ts';
import { makeSource, realSources } from '../../helpers/sources.ts';

const linesOf = (id: keyof typeof realSources) =>
  toRis([citableSource(id, realSources[id])]).split('\r\n');

describe('toRis', () => {
  it('writes a decision', () => {
    expect(linesOf('bsmc-2005')).toEqual([
      'TY  - GOVDOC',
      'ID  - bsmc-2005',
      'TI  - Border Security and Management Concept: Framework for Co-operation by the OSCE Participating States',
      'AU  - OSCE Ministerial Council (Ljubljana)',
      'PY  - 2005',
      'DA  - 2005/12/06/',
      'M3  - Decision',
      'SN  - MC.DOC/2/05',
      'LA  - en',
      'UR  - https://www.osce.org/mc/17452',
      'N1  - Address inferred, not opened. The full English text was not at hand. Facts that cite this id alone are recalled.',
      'ER  - ',
      '',
    ]);
  });

  it('gives an issuer with commas as publisher, which programs do not cut', () => {
    expect(linesOf('dcaf-tool6-gender')).toContain(
      'PB  - DCAF, OSCE/ODIHR, UN Women (Angela Mackay)',
    );
  });

  it('says in words what a date of RIS cannot', () => {
    expect(linesOf('eubam-plan-ru')).toEqual(
      expect.arrayContaining(['DA  - 2009///', 'N1  - Date: about 2009 to about 2010']),
    );
  });

  it('keeps symbol and ISBN apart', () => {
    expect(linesOf('icao-annex9-15ed')).toEqual(
      expect.arrayContaining(['SN  - Annex 9, 15th ed.', 'N1  - ISBN 978-92-9258-301-9']),
    );
    const book = makeSource({ kind: 'handbook', symbol: 'ISBN 978-92-9234-954-7' });
    expect(toRis([citableSource('x', book)])).toContain('SN  - 978-92-9234-954-7\r\n');
  });

  it('writes a page of an unpublished site without address field', () => {
    const page = {
      edition: 'draft',
      lang: 'en',
      slug: 'index',
      title: 'Start',
      publicAddress: null,
    };
    const ris = toRis([citablePage(page)]);
    expect(ris).toContain('N1  - draft, not for citation; /draft/en/index.html\r\n');
    expect(ris).not.toContain('UR  -');
  });

  it('brings any title, issuer and note back, and nothing ends its record', () => {
    const odd = fc.constantFrom(
      '\n',
      '\r\n',
      'ER  - ',
      '\nER  - \r\nTY  - BOOK',
      '\u2028',
      '\u0085',
      ',',
      'и',
    );
    const text = fc
      .array(fc.oneof(odd, fc.string({ unit: 'grapheme' })), { minLength: 1 })
      .map((parts) => parts.join(''))
      .filter((value) => value.replaceAll(/[\s\p{Cc}]+/gu, '').length > 2);
    fc.assert(
      fc.property(text, text, text, (title, issuer, note) => {
        const entries = [{ ...makeSource(), title, issuer, note }, makeSource()];
        const records = parse(toRis(entries.map((data, i) => citableSource(`key-${i}`, data))));
        const flat = (value: string) => value.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
        expect(records).toHaveLength(2);
        expect(records[0]?.['TI']).toBe(flat(title));
        expect(records[0]?.['AU'] ?? records[0]?.['PB']).toBe(flat(issuer));
        expect(records[0]?.['N1']).toBe(flat(note));
      }),
    );
  });
});

/** Reads line by line, at any line end that a program may know. */
function parse(ris: string): Record<string, string>[] {
  const records: Record<string, string>[] = [];
  for (const line of ris.split(/\r\n|[\n\r\u0085\u2028\u2029]/).filter(Boolean)) {
    const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line)!;
    if (tag === 'TY') records.push({});
    records.at(-1)![tag!] = value!;
  }
  return records;
}
