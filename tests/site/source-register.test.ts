import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { distFolder, isStub, listBuiltFiles } from '../helpers/built-site.ts';

let registers: Register[];
beforeAll(async () => void (registers = await readRegisters()));

describe('the exports of the source register', () => {
  it('are there for every edition', () => expect(registers.length).toBeGreaterThan(0));

  it('in CSL-JSON have every source, each with a type and a title', () => {
    for (const { ids, csl } of registers) {
      const items = JSON.parse(csl) as { id: string; type: string; title: string }[];
      expect(items.map(({ id }) => id)).toEqual(ids);
      expect(items.filter(({ type, title }) => !type || !title)).toEqual([]);
    }
  });

  it('in BibTeX have every source, each with a title', () => {
    for (const { ids, bibtex } of registers) {
      const entries = parseBibtex(bibtex);
      expect(entries.map(({ key }) => key)).toEqual(ids);
      expect(entries.filter(({ fields }) => !fields.has('title'))).toEqual([]);
    }
  });

  it('in RIS have every source, each with a title', () => {
    for (const { ids, ris } of registers) {
      const records = parseRis(ris);
      expect(records.map((record) => record.get('ID'))).toEqual(ids);
      expect(records.filter((record) => !record.get('TY') || !record.get('TI'))).toEqual([]);
    }
  });
});

async function readRegisters(): Promise<Register[]> {
  const files = await listBuiltFiles();
  const folders = files
    .filter((path) => path.endsWith('/sources/index.html') && !isStub(path))
    .map((path) => path.replace(/index\.html$/, ''));
  const read = (path: string) => readFile(join(distFolder, path), 'utf8');
  return Promise.all(
    folders.map(async (folder) => ({
      ids: files
        .filter((path) => path.startsWith(folder) && path.endsWith('.html'))
        .map((path) => path.slice(folder.length).replace(/\.html$/, ''))
        .filter((id) => id !== 'index')
        .sort(),
      csl: await read(`${folder}register.json`),
      bibtex: await read(`${folder}register.bib`),
      ris: await read(`${folder}register.ris`),
    })),
  );
}

/** Counts braces as BibTeX does; throws where an entry or a field does not end. */
function parseBibtex(text: string): BibtexEntry[] {
  const entries: BibtexEntry[] = [];
  const start = /\s*@[a-z]+\{([a-z0-9-]+),/y;
  let place = 0;
  while (text.slice(place).trim() !== '') {
    start.lastIndex = place;
    const key = start.exec(text)?.[1];
    if (!key) throw new Error(`No BibTeX entry at: ${text.slice(place, place + 80)}`);
    const fields = new Set<string>();
    place = parseFields(text, start.lastIndex, fields);
    entries.push({ key, fields });
  }
  return entries;
}

/** Gives the place after the brace that ends the entry. */
function parseFields(text: string, from: number, fields: Set<string>): number {
  const field = /\s*(?:\}|([a-z]+)\s*=\s*(\{|[a-z]{3},))/y;
  for (let place = from; ;) {
    field.lastIndex = place;
    const match = field.exec(text);
    if (!match) throw new Error(`No BibTeX field at: ${text.slice(place, place + 80)}`);
    if (!match[1]) return field.lastIndex;
    if (fields.has(match[1])) throw new Error(`A second ${match[1]} before ${place}`);
    fields.add(match[1]);
    place = match[2] === '{' ? endOfBraces(text, field.lastIndex) + 1 : field.lastIndex;
  }
}

function endOfBraces(text: string, from: number): number {
  for (let place = from, depth = 1; place < text.length; place++) {
    if (text[place] === '{') depth++;
    if (text[place] === '}') depth--;
    if (depth === 0) return place + 1;
  }
  throw new Error(`The BibTeX field at ${text.slice(from, from + 80)} does not end`);
}

function parseRis(text: string): Map<string, string>[] {
  const records: Map<string, string>[] = [];
  for (const line of text.split('\r\n').slice(0, -1)) {
    const match = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line);
    if (!match) throw new Error(`Not a line of RIS: ${line}`);
    if (match[1] === 'TY') records.push(new Map());
    records.at(-1)!.set(match[1]!, match[2]!);
  }
  return records;
}

interface Register {
  /** Of the sources that have a page, sorted. */
  ids: string[];
  csl: string;
  bibtex: string;
  ris: string;
}

interface BibtexEntry {
  key: string;
  fields: Set<string>;
}
