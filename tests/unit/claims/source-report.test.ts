import { expect, it } from 'vitest';
import { sourceReport, sourceTables } from '../../../src/claims/source-report.ts';
import { supportedClaims } from '../../../src/claims/supported-claims.ts';
import { readManuscript } from '../../../src/manuscript/manuscript.ts';
import { readDocument } from '../../../src/markdown/read-document.ts';
import type { Source } from '../../../src/schemas/source.ts';

const KINDS = { treaty: 'treaty', paper: 'news', site: 'web-page' } as const;

/** The good content with one guide of these words, and a source of each of three kinds. */
async function reportOn(markdown: string) {
  const manuscript = await readManuscript('tests/fixtures/good/content');
  const [guide] = manuscript.pages.filter(({ collection }) => collection === 'guides');
  const { document } = await readDocument(`---\ntitle: A\n---\n${markdown}`);
  const [entry] = manuscript.sources;
  const sources = Object.entries(KINDS).map(([id, kind]) => {
    const data: Source = {
      title: 'A title',
      kind,
      seen: 'excerpt',
      url_seen: true,
      language: 'en',
    };
    return { ...entry!, id, data };
  });
  return sourceReport(
    supportedClaims({ ...manuscript, pages: [{ ...guide!, document }], sources }),
  );
}

const CLAIMS = `One [@treaty]. Two [@paper; @paper, p. 2]. Three [@paper; @site]. Four [@treaty; @paper].

Five. Six [@nobody].

<Note kind="unchecked">

Seven [@treaty].

</Note>
`;

it('counts a claim once for each kind that it cites, by collection and in all', async () => {
  const { claims, kind, seen, authority } = await reportOn(CLAIMS);
  expect(claims).toMatchObject({ guides: 4, lessons: 0, 'in all': 4 });
  expect(kind['treaty']).toMatchObject({ guides: 2, 'in all': 2 });
  expect(kind['news']!['in all']).toBe(3);
  expect(kind['web-page']!['in all']).toBe(1);
  expect(kind['report']!['in all']).toBe(0);
  expect(seen['excerpt']!['in all']).toBe(4);
  expect([authority['binding']!['in all'], authority['practice']!['in all']]).toEqual([2, 3]);
});

it('counts recalled claims apart', async () => {
  expect((await reportOn(CLAIMS)).recalled['in all']).toBe(1);
});

it('names the claims that only press and web pages support', async () => {
  const { weakest, weakestClaims } = await reportOn(CLAIMS);
  expect(weakest['web-page or news only']!['in all']).toBe(2);
  expect(weakest['news only']!['in all']).toBe(1);
  expect(weakestClaims.map(({ text, kinds }) => [text, kinds])).toEqual([
    ['Two.', ['news']],
    ['Three.', ['news', 'web-page']],
  ]);
  expect(weakestClaims[0]).toMatchObject({
    page: 'guides/joint-patrols',
    claim: expect.stringMatching(/^[0-9a-f]{12}$/),
    place: 'content/en/guides/joint-patrols.mdx:4:16',
  });
});

it('makes tables whose rows have a cell for every column', async () => {
  const tables = sourceTables(await reportOn(CLAIMS));
  expect(tables.at(-1)!.rows).toEqual([
    ['page', 'web-page or news only', 'news only'],
    ['guides/joint-patrols', '2', '1'],
  ]);
  for (const { rows } of tables) expect(new Set(rows.map((row) => row.length)).size).toBe(1);
});
