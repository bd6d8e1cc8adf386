import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appendEntry, readEditionsFile } from '../../../src/editions/editions-file.ts';
import { withFolder } from '../../helpers/temporary-folder.ts';
import type { EditionEntry } from '../../../src/schemas/edition-entry.ts';

const COUNTS = { sources: 0, terms: 0, topics: 0, audiences: 0, countries: 0, events: 0 };
const ENTRY: EditionEntry = {
  id: '2026.1',
  title: 'First: the "open" edition',
  date: '2026-11-22',
  sha256: 'a'.repeat(64),
  counts: { pages: 1, ...COUNTS, changes: 0 },
  errata: [],
};

describe('the list of editions', () => {
  it('is empty where there is none', () =>
    withFolder({}, async (content) => {
      expect(await readEditionsFile(content)).toEqual({ items: [], problems: [] });
    }));

  it('says what was appended, an id of figures as a text', async () => {
    const errata = [{ date: '2026-12-01', page: 'guides/x#y', text: 'It should say: ten.' }];
    const second = { ...ENTRY, id: '2026.10', summary: 'Two guides are new: #1 and #2.', errata };
    const text = appendEntry(appendEntry('', ENTRY), second);
    expect(await entriesOf(text)).toEqual([ENTRY, second]);
    expect(text).toContain("- id: '2026.1'\n");
  });

  it('keeps comments and everything else that stood there', async () => {
    const before = `# Ours\n${appendEntry('', ENTRY)}  # about the first`;
    const after = appendEntry(before, { ...ENTRY, id: '2026.2' });
    expect(after.startsWith(`${before}\n`)).toBe(true);
    expect((await entriesOf(after)).map(({ id }) => id)).toEqual(['2026.1', '2026.2']);
  });

  it('refuses an id that is not in quotes, by its place', () =>
    withFolder({}, async (content) => {
      await write(content, appendEntry('', ENTRY).replace("'2026.1'", '2026.1'));
      const { problems } = await readEditionsFile(content);
      expect(problems).toMatchObject([{ rule: 'wrong-value', position: { line: 3, column: 7 } }]);
      expect(problems[0]!.message).toContain('in quotes');
    }));
});

async function entriesOf(text: string): Promise<EditionEntry[]> {
  return withFolder({}, async (content) => {
    await write(content, text);
    const { items, problems } = await readEditionsFile(content);
    expect(problems).toEqual([]);
    return items.map(({ data }) => data);
  });
}

async function write(content: string, text: string): Promise<void> {
  await mkdir(join(content, 'editions'), { recursive: true });
  await writeFile(join(content, 'editions', 'editions.yaml'), text);
}
