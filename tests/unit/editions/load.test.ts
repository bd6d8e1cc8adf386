import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { hashOf } from '../../../src/editions/hash.ts';
import { listEditions, loadEditions } from '../../../src/editions/load-editions.ts';
import { loadEdition } from '../../../src/editions/load.ts';
import { readManuscript } from '../../../src/manuscript/manuscript.ts';
import { editionOfManuscript } from '../../../src/records/edition-of-manuscript.ts';
import { cut, withGoodContent } from '../../helpers/cutting.ts';
import type { EditionEntry } from '../../../src/schemas/edition-entry.ts';
import type { Edition } from '../../../src/records/edition.ts';

let bytes: Buffer;
let text: string;
let entry: EditionEntry;
let draft: Edition;

beforeAll(() =>
  withGoodContent(async (content) => {
    draft = editionOfManuscript(await readManuscript(content), 'en');
    entry = await cut(content);
    bytes = await readFile(join(content, 'editions', '2026.1.jsonl'));
    text = bytes.toString();
  }),
);

describe('an edition that was cut', () => {
  it('loads as the draft was, but for its id and the ids of paragraphs', () => {
    const { editions, changes } = loadEdition(bytes, entry);
    const edition = editions.get('en')!;
    expect([...editions.keys()]).toEqual(['en']);
    expect(changes).toEqual([]);
    const bare = edition.pages.map((page) => ({
      ...page,
      body: page.body.replaceAll(/ id="p-\d+-\d+"/g, ''),
    }));
    expect(JSON.parse(JSON.stringify({ ...edition, id: 'draft', pages: bare }))).toEqual(
      JSON.parse(JSON.stringify(draft)),
    );
    expect(edition.pages.some(({ body }) => body.includes('<p id="p-1-1">'))).toBe(true);
  });
});

describe('a damaged edition', () => {
  it('is found, whichever bit has flipped', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(7), (index, bit) => {
        const flipped = Buffer.from(bytes);
        flipped[index]! ^= 1 << bit;
        expect(() => loadEdition(flipped, entry)).toThrow(
          /Edition 2026\.1 .*\n.*expected: SHA-256/,
        );
      }),
    );
  });

  it('is found, wherever it was cut off', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) => {
        expect(() => loadEdition(bytes.subarray(0, length), entry)).toThrow('Edition 2026.1');
      }),
    );
  });

  it('is described: which, what was expected and found, how to restore it', () => {
    const message = messageOf(`${text} `, entry.sha256);
    expect(message).toContain('Edition 2026.1 is not as it was published');
    expect(message).toContain(`expected: SHA-256 ${entry.sha256}`);
    expect(message).toContain(`found:    SHA-256 ${hashOf(`${text} `)}`);
    expect(message).toContain('git checkout <commit> -- content/editions/2026.1.jsonl');
  });

  it('is recognised where only the ends of its lines were converted', () => {
    expect(messageOf(text.replaceAll('\n', '\r\n'), entry.sha256)).toContain('of Windows');
  });
});

describe('an edition file with a hash that fits and content that does not', () => {
  it('of a format of the future is left alone', () => {
    const message = messageOf(text.replace('"format":1', '"format":2'));
    expect(message).toContain('expected: format 1');
    expect(message).toContain('found:    format 2');
    expect(message).toContain('update the project');
  });

  it('is refused at the line that is no JSON', () => {
    expect(messageOf(withLine(3, '{"record":"page",'))).toContain('line 3: {"record":"page",');
  });

  it('is refused at the line that the format does not know, by field', () => {
    const page = JSON.parse(text.split('\n')[1]!) as object;
    const message = messageOf(withLine(2, JSON.stringify({ ...page, sumary: 'x' })));
    expect(message).toContain('line 2: `sumary` is not a field here. Did you mean `summary`?');
    expect(messageOf(withLine(2, '{"record":"poem"}'))).toContain('line 2');
  });

  it('is refused without its first line', () => {
    const message = messageOf(text.slice(text.indexOf('\n') + 1));
    expect(message).toContain('expected: a first line about the edition');
  });

  it('is refused where lines are missing', () => {
    expect(messageOf(text.split('\n').toSpliced(-3, 1).join('\n'))).toContain('lines after');
  });

  it.each([
    ['id', { id: '2026.2' }],
    ['title', { title: 'Another title' }],
    ['date', { date: '2026-11-23' }],
  ])('is refused under an entry with another %s', (key, fields) => {
    const message = messageOf(text, undefined, fields);
    expect(message).toContain(`expected: ${key}`);
    expect(message).toContain('git log -p -- content/editions/editions.yaml');
  });

  it('is refused under an entry with other counts', () => {
    const counts = { ...entry.counts, pages: 99 };
    expect(messageOf(text, undefined, { counts })).toContain('found:    99 pages');
  });
});

describe('the editions of a content folder', () => {
  it('are none before the first', () =>
    withGoodContent(async (content) => {
      expect(await loadEditions(content)).toEqual([]);
    }));

  it('load oldest first, whatever else lies there', () =>
    withGoodContent(async (content) => {
      await cut(content, { id: '2026.2' });
      await cut(content, { id: '2026.10' });
      await writeFile(join(content, 'editions', '2026.11.jsonl'), 'what a killed cut left');
      const loaded = await loadEditions(content);
      expect(loaded.map((each) => each.entry.id)).toEqual(['2026.2', '2026.10']);
    }));

  it('are refused with everything that is wrong, by edition', () =>
    withGoodContent(async (content) => {
      for (const id of ['2026.1', '2026.2', '2026.3']) await cut(content, { id });
      await rm(join(content, 'editions', '2026.1.jsonl'));
      await writeFile(join(content, 'editions', '2026.3.jsonl'), 'x');
      const error = await loadEditions(content).catch((reason: Error) => reason.message);
      expect(error).toMatch(/Edition 2026\.1 [\s\S]*found: {4}no such file/);
      expect(error).toContain('Edition 2026.3');
      expect(error).not.toContain('Edition 2026.2');
    }));

  it('are refused where one is listed twice', () =>
    withGoodContent(async (content) => {
      await cut(content);
      const list = join(content, 'editions', 'editions.yaml');
      const listed = await readFile(list, 'utf8');
      await writeFile(list, listed + listed.slice(listed.indexOf('- id')));
      await expect(listEditions(content)).rejects.toThrow(/Edition 2026\.1 [\s\S]*found: {4}two/);
    }));

  it('are refused where the list cannot be read, by line', () =>
    withGoodContent(async (content) => {
      await cut(content);
      const list = join(content, 'editions', 'editions.yaml');
      const listed = await readFile(list, 'utf8');
      await writeFile(list, listed.replace('sha256', 'sha-256'));
      await expect(listEditions(content)).rejects.toThrow(/editions\.yaml:6:3 {2}unknown-key/);
    }));
});

function withLine(number: number, line: string): string {
  return text
    .split('\n')
    .with(number - 1, line)
    .join('\n');
}

/** What is said of a file of this text, whose hash fits unless another is given. */
function messageOf(file: string, sha256 = hashOf(file), fields: Partial<EditionEntry> = {}) {
  try {
    loadEdition(Buffer.from(file), { ...entry, ...fields, sha256 });
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}
