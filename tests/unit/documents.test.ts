import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { EXCEPTIONS } from '../../src/claims/exceptions.ts';
import { editionRules } from '../../src/checks/edition-rules.ts';
import { rules } from '../../src/checks/rules.ts';
import { pageSchemas, registerSchemas } from '../../src/schemas/content.ts';
import { ledgerLine, verdict } from '../../src/schemas/ledger.ts';
import { source } from '../../src/schemas/source.ts';
import { uncited } from '../../src/schemas/uncited.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'src/README.md'];
const contributing = read('CONTRIBUTING.md');
const acrossFiles = [...rules, ...editionRules];

describe.each(DOCUMENTS)('%s', (path) => {
  const text = read(path);

  it('links to files that exist', () => {
    const targets = [...withoutCode(text).matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map(([, to]) => to!);
    const local = targets.filter((target) => !/^[a-z]+:/.test(target));
    expect(local.length).toBeGreaterThan(0);
    expect(local.filter((to) => !existsSync(join(ROOT, dirname(path), to)))).toEqual([]);
  });

  it('links to headings that it has', () => {
    const anchors = [...withoutCode(text).matchAll(/\]\(#([^)]+)\)/g)].map(([, to]) => to!);
    const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => slugOf(heading!));
    expect(headings).toEqual(expect.arrayContaining(anchors));
  });

  it('names files and folders that exist', () => {
    const base = join(ROOT, dirname(path));
    expect(pathsIn(text, base).filter((name) => !isThere(name, base))).toEqual([]);
  });

  it('names commands that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: object };
    const commands = text.matchAll(/\bnpm (?:run (?<named>[a-z:-]+)|(?<short>start|test)\b)/g);
    const names = [...commands].map(({ groups }) => groups!['named'] ?? groups!['short']!);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(names));
  });
});

describe('CONTRIBUTING.md', () => {
  it('lists exactly the rules of the code', () => {
    const listed = rowsUnder('All rules').map(([name]) => name);
    const across = acrossFiles.map(({ name }) => name);
    expect(listed.toSorted()).toEqual([...new Set([...across, ...rulesOfSingleFiles()])].sort());
  });

  it('says of the rules across files what the code says', () => {
    const listed = new Map(rowsUnder('All rules').map(([name, summary]) => [name, summary]));
    for (const { name, summary } of acrossFiles) expect(listed.get(name)).toBe(summary);
  });

  it.each([
    ...Object.entries(pageSchemas),
    ['sources', source] as const,
    ['events', registerSchemas.events] as const,
    ['the ledger', ledgerLine] as const,
    ['the register of exceptions', uncited] as const,
  ])('explains every field of %s', (_, schema) => {
    for (const field of Object.keys(schema.shape))
      expect(contributing).toMatch(new RegExp(`^\\| \`${field}\` +\\|`, 'm'));
  });

  it('explains every kind of sentence that needs no citation as the code does, and every verdict', () => {
    const kinds = rowsUnder('What needs a citation').map(([kind, , reason]) => [kind, reason]);
    for (const { kind, reason } of EXCEPTIONS) expect(kinds).toContainEqual([kind, reason]);
    const verdicts = rowsUnder('The second reading').map(([name]) => name);
    expect(verdicts).toEqual(expect.arrayContaining([...verdict.options]));
  });

  it('shows a page that passes the check', async () => {
    const page = /^```text\n(---\n[\s\S]*?)^```/m.exec(contributing)![1]!;
    const folder = await mkdtemp(join(tmpdir(), 'documents-'));
    try {
      cpSync(join(ROOT, 'content'), join(folder, 'content'), { recursive: true });
      await writeFile(join(folder, 'content/en/guides/example-of-contributing.mdx'), page);
      const problems = await checkContent(join(folder, 'content'));
      expect(problems.filter(({ path }) => path.includes('example-of-contributing'))).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8').replaceAll('\r\n', '\n');
}

function withoutCode(text: string): string {
  return text.replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '');
}

/** What stands in backticks and begins with a folder of the project, or of the document's own folder. */
function pathsIn(text: string, base: string): string[] {
  const folders = new Set([...readdirSync(ROOT), ...readdirSync(base)]);
  return [...text.matchAll(/`([\w.@[\]-]+(?:\/[\w.@[\]-]*)+)`/g)]
    .map(([, name]) => name!)
    .filter((name) => folders.has(name.split('/')[0]!) && !GENERATED.test(name));
}

function isThere(name: string, base: string): boolean {
  return existsSync(join(ROOT, name)) || existsSync(join(base, name));
}

/** As GitHub makes the anchor of a heading. */
function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}

/** Cells of the table under a heading, the name without its backticks. */
function rowsUnder(heading: string): string[][] {
  const section = contributing.split(`## ${heading}\n`)[1]!.split(/^## /m)[0]!;
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return rows.map((row) => {
    const [name, ...cells] = row.slice(2, -2).split(' | ');
    return [name!.trim().replaceAll('`', ''), ...cells.map((cell) => cell.trim())];
  });
}

/** Names under which the readers of single files report. */
function rulesOfSingleFiles(): string[] {
  const folders = ['src/markdown', 'src/manuscript'].flatMap((folder) =>
    readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`),
  );
  const code = [...folders, 'src/schemas/fault.ts'].map(read).join('\n');
  const named = code.matchAll(/(?:report\(\s*file,|\b(?:rule|kind|fault):|\?)\s*'(\w+(?:-\w+)+)'/g);
  return [...named].map(([, name]) => name!);
}

/** Made by a build, so perhaps not there yet. */
const GENERATED = /^(?:dist|node_modules)\//;
