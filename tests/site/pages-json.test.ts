import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { collections } from '../../src/site.ts';
import { listBuiltFiles } from '../helpers/built-site.ts';
import { readPageRecords, type BuiltRecord } from '../helpers/page-records.ts';

let built: BuiltRecord[];
beforeAll(async () => void (built = await readPageRecords()));

describe('pages.json', () => {
  it('lists the pages of the six collections, each once, and nothing else', async () => {
    const files = await listBuiltFiles();
    for (const folder of new Set(built.map((page) => page.folder))) {
      const listed = built.filter((page) => page.folder === folder).map(({ path }) => path);
      const written = files.filter((path) => isPageIn(folder, path));
      expect([...listed].sort()).toEqual(written);
    }
  });

  it('of the draft has every file that writers wrote', async () => {
    for (const collection of collections) {
      const files = await readdir(join(process.cwd(), 'content', 'en', collection));
      const slugs = built
        .filter(({ path }) => path.startsWith(`draft/en/${collection}/`))
        .map(({ record }) => record.slug);
      expect(slugs.sort()).toEqual(files.map((file) => file.replace(/\.mdx$/, '')).sort());
    }
  });

  it('says of each page what outside tools rely on', () => {
    for (const { record } of built)
      expect(record).toMatchObject({
        collection: expect.any(String),
        slug: expect.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
        title: expect.any(String),
        summary: expect.any(String),
        citations: expect.any(Array),
        relations: expect.any(Array),
        practices: expect.any(Array),
        review: { stage: expect.stringMatching(/^(?:unreviewed|in-review|approved)$/) },
      });
  });

  it('says the authority of each standard', () => {
    const standards = built.filter(({ record }) => record.collection === 'standards');
    expect(standards.length).toBeGreaterThan(0);
    for (const { record } of standards)
      expect(['binding', 'commitment', 'recommended']).toContain(record.authority);
  });

  it('gives each citation its source, and its locator as text', () => {
    const citations = built.flatMap(({ record }) => record.citations);
    expect(citations.length).toBeGreaterThan(0);
    for (const citation of citations) {
      expect(citation.source).toMatch(/^[a-z0-9-]+$/);
      expect(['string', 'undefined']).toContain(typeof citation.locator);
    }
  });

  it('gives each practice its id, authority, statement and checks', () => {
    const practices = built.flatMap(({ record }) => record.practices);
    expect(practices.length).toBeGreaterThan(0);
    for (const practice of practices)
      expect(practice).toMatchObject({
        id: expect.stringMatching(/^[a-z0-9-]+$/),
        authority: expect.stringMatching(/^(?:binding|commitment|recommended|practice|editorial)$/),
        statement: expect.stringMatching(/\S/),
        checks: expect.arrayContaining([expect.stringMatching(/\S/)]),
      });
  });

  it('is about relations to what the same edition has', async () => {
    const files = new Set(await listBuiltFiles());
    const lost = built.flatMap(({ record, folder, path }) =>
      record.relations
        .map(({ target }) => target.split('#')[0]!)
        .filter((target) => !files.has(`${folder}${target}.html`))
        .map((target) => `${path}: ${target}`),
    );
    expect(lost).toEqual([]);
  });
});

function isPageIn(folder: string, path: string): boolean {
  const [collection, file, ...deeper] = path.slice(folder.length).split('/');
  const isInside = path.startsWith(folder) && deeper.length === 0 && file?.endsWith('.html');
  return (
    Boolean(isInside) && file !== 'index.html' && collections.some((name) => name === collection)
  );
}
