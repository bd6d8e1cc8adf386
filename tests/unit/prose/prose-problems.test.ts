import { describe, expect, it } from 'vitest';
import { proseProblems } from '../../../src/prose/prose-problems.ts';
import { readText } from '../../helpers/documents.ts';
import type { PageFile } from '../../../src/manuscript/page-file.ts';
import type { Frontmatter } from '../../../src/schemas/content.ts';

async function problemsOf(markdown: string, lang = 'en') {
  const document = await readText(markdown);
  const page = { path: 'content/en/guides/x.mdx', lang, document } as PageFile<Frontmatter>;
  return proseProblems({ pages: [page], about: [] });
}

const rulesOf = async (markdown: string) =>
  (await problemsOf(markdown)).map(({ rule, severity }) => `${rule} ${severity}`);
const words = (count: number) =>
  `Words ${'word and '.repeat(count)}`.split(' ').slice(0, count).join(' ');

describe('the prose of a page', () => {
  it('has a place for each problem', async () => {
    expect(await problemsOf('It is so. This is vital.\n')).toEqual([
      {
        path: 'content/en/guides/x.mdx',
        position: { line: 4, column: 11 },
        rule: 'discouraged-word',
        severity: 'error',
        message: expect.stringContaining('`vital`'),
      },
    ]);
  });

  it('has sentences of 25 words, warns up to 35 and refuses more; citations do not count', async () => {
    expect(await rulesOf(`${words(25)} [@a-long-id, para. 4, last sentence].\n`)).toEqual([]);
    expect(await rulesOf(`${words(26)}.\n`)).toEqual(['long-sentence warning']);
    expect(await rulesOf(`${words(35)}.\n`)).toEqual(['long-sentence warning']);
    expect(await rulesOf(`${words(36)}.\n`)).toEqual(['long-sentence error']);
  });

  it.each(['the the river.', 'They met at at Ohrid.'])('repeats no word: %s', async (text) => {
    expect(await rulesOf(`${text}\n`)).toEqual(['repeated-words error']);
  });

  it.each(['It is a event.', 'It is an river.'])('has the article that fits: %s', async (text) => {
    expect(await rulesOf(`${text}\n`)).toEqual(['indefinite-article error']);
  });

  it('knows how acronyms and numbers are spoken', async () => {
    expect(await rulesOf('An OSCE team, a UN office, an 18-month plan and a 2003 text.\n')).toEqual(
      [],
    );
  });

  it.each(['crucial', 'state-of-the-art', 'in order to', 'Leveraging', 'utilized', 'organisation'])(
    'does without `%s`',
    async (word) => {
      expect(await rulesOf(`They ${word} stand.\n`)).toEqual(['discouraged-word error']);
    },
  );

  it('leaves names as their owners write them, and words that only look alike', async () => {
    expect(
      await rulesOf(
        'The Organisation for Economic Co-operation saw vitality, exercises and rises.\n',
      ),
    ).toEqual([]);
  });

  it('is looked at in English only', async () => {
    expect(await problemsOf('Une organisation vital.\n', 'fr')).toEqual([]);
  });
});
