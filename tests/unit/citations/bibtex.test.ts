import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBibtex } from '../../../src/citations/bibtex.ts';
import { citablePage, citableSource } from '../../../src/citations/citable.ts';
import { makeSource, realSources } from '../../helpers/sources.ts';

const bibtexOf = (id: keyof typeof realSources) => toBibtex([citableSource(id, realSources[id])]);

describe('toBibtex', () => {
  it('writes a decision as a technical report of an institution', () => {
    expect(bibtexOf('bsmc-2005')).toMatchInlineSnapshot(`
      "@techreport{bsmc-2005,
        title = {{Border Security and Management Concept: Framework for Co-operation by the OSCE Participating States}},
        author = {{OSCE Ministerial Council (Ljubljana)}},
        institution = {{OSCE Ministerial Council (Ljubljana)}},
        type = {Decision},
        number = {MC.DOC/2/05},
        note = {Address inferred, not opened. The full English text was not at hand. Facts that cite this id alone are recalled.},
        date = {2005-12-06},
        year = {2005},
        month = dec,
        url = {https://www.osce.org/mc/17452},
      }
      "
    `);
  });

  it('keeps Cyrillic and escapes what TeX would take as its own', () => {
    expect(bibtexOf('eubam-plan-ru')).toMatchInlineSnapshot(`
      "@techreport{eubam-plan-ru,
        title = {{Положение о пограничном сотрудничестве \\& «единое окно», с приложением}},
        author = {{Пограничная служба}},
        institution = {{Пограничная служба}},
        type = {Guideline},
        date = {2009~/2010~},
        year = {2009},
        language = {ru},
      }
      "
    `);
  });

  it('leaves an address as it stands', () => {
    expect(bibtexOf('icao-evid-2012')).toContain(
      'url = {https://www.icao.int/a_b%20c~d.pdf?x=1&y=2#p}',
    );
  });

  it('puts a symbol where the type of entry prints it', () => {
    const bibtex = toBibtex([citableSource('x', makeSource({ kind: 'treaty', symbol: 'A/1_2' }))]);
    expect(parse(bibtex)).toMatchObject([{ type: 'misc', fields: { note: 'A/1_2' } }]);
  });

  it('writes a page with its site, edition and part', () => {
    const page = {
      edition: '2026.1',
      lang: 'ru',
      collection: 'guides',
      collectionTitle: 'Руководства',
      slug: 'joint-patrols',
      anchor: 'shared-plan',
      title: 'Совместное патрулирование',
      part: 'практика: Один письменный план',
      date: '2026-11-22',
      publicAddress: 'https://example.org',
    };
    expect(toBibtex([citablePage(page)])).toMatchInlineSnapshot(`
      "@online{open-and-secure-2026-1-ru-guides-joint-patrols-shared-plan,
        title = {{Совместное патрулирование}},
        organization = {{Open \\& Secure}},
        note = {Руководства; издание 2026.1; практика: Один письменный план},
        date = {2026-11-22},
        year = {2026},
        month = nov,
        language = {ru},
        url = {https://example.org/2026.1/ru/guides/joint-patrols.html#shared-plan},
      }
      "
    `);
  });

  it('keeps the id of every entry as its key', () => {
    const citables = Object.entries(realSources).map(([id, data]) => citableSource(id, data));
    expect(parse(toBibtex(citables)).map(({ key }) => key)).toEqual(Object.keys(realSources));
  });

  it('brings any title, issuer and note back, whatever braces and signs they hold', () => {
    const odd = fc.constantFrom(
      '{',
      '}',
      '\\',
      '\n',
      '%',
      '@',
      '"',
      ',',
      '~',
      ' ',
      'и',
      '},\n',
      '\\}',
    );
    const text = fc
      .array(fc.oneof(odd, fc.string({ unit: 'grapheme' })), { minLength: 1 })
      .map((parts) =>
        parts
          .join('')
          .replaceAll(/[\s\p{Cc}]+/gu, ' ')
          .trim(),
      )
      .filter((value) => value.length > 2);
    fc.assert(
      fc.property(text, text, text, (title, issuer, note) => {
        const entries = [{ ...makeSource(), title, issuer, note }, makeSource()];
        const parsed = parse(toBibtex(entries.map((data, i) => citableSource(`key-${i}`, data))));
        expect(parsed).toHaveLength(2);
        expect(parsed[0]?.fields).toMatchObject({
          title,
          author: issuer,
          institution: issuer,
          note,
        });
      }),
    );
  });
});

/** Reads as BibTeX does: braces count even after a backslash, nothing else ends a field. */
function parse(bibtex: string): { type: string; key: string; fields: Record<string, string> }[] {
  return bibtex
    .split('\n}\n')
    .filter((entry) => entry.trim())
    .map((entry) => {
      const [, type, key, body] = /^\s*@(\w+)\{([^,]+),\n(.*)$/s.exec(entry)!;
      return { type: type!, key: key!, fields: parseFields(body!) };
    });
}

function parseFields(body: string): Record<string, string> {
  const fields: Record<string, string> = {};
  let rest = body;
  while (rest.trim()) {
    const [head, name] = /^\s*(\w+) = /.exec(rest)!;
    rest = rest.slice(head.length);
    const length = rest.startsWith('{') ? closingBrace(rest) + 1 : rest.indexOf(',');
    fields[name!] = unescape(rest.slice(0, length));
    expect(rest[length]).toBe(',');
    rest = rest.slice(length + 1);
  }
  return fields;
}

function closingBrace(text: string): number {
  let depth = 0;
  for (const [at, sign] of text.split('').entries()) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`No closing brace: ${text}`);
}

function unescape(value: string): string {
  const named = { textbackslash: '\\', textbraceleft: '{', textbraceright: '}' };
  const signs: Record<string, string> = { ...named, textasciitilde: '~', textasciicircum: '^' };
  const inner = value.startsWith('{') ? value.slice(1, -1) : value;
  const isLiteral = /^\{(?!\\text)/.test(inner) && closingBrace(inner) === inner.length - 1;
  return (isLiteral ? inner.slice(1, -1) : inner).replaceAll(
    /\{\\(text\w+)\}|\\([&%#_$])/g,
    (_, name, sign) => sign ?? signs[name],
  );
}
