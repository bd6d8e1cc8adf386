import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { comparePages } from '../../src/editions/redline/compare.ts';
import { redlineHtml } from '../../src/editions/redline/redline-html.ts';
import { parseYaml } from '../../src/manuscript/yaml-file.ts';
import { readDocument } from '../../src/markdown/read-document.ts';
import { interfaceWords } from '../../src/schemas/interface.ts';
import { median } from './median.ts';
import { ownMilliseconds } from './processor-time.ts';
import { citing, paragraph, phrase } from './prose.ts';
import { seeded } from './random.ts';
import type { RedlineSetting } from '../../src/editions/redline/redline-setting.ts';
import type { PageRecord } from '../../src/records/page-record.ts';

/** Compares two versions of a page of about 2,000 words and prints the redline, for several pages; `content` has the words. */
export async function measureRedlines(content: string, rounds: number): Promise<RedlineCost> {
  const setting = await plainSetting(content);
  const times: number[] = [];
  const words: number[] = [];
  for (let seed = 1; seed <= rounds; seed++) {
    const before = blocksOf(seed);
    const [old, now] = [await pageOf(before), await pageOf(revised(before, seed))];
    times.push(ownMilliseconds(() => redlineHtml(comparePages(old, now), setting)));
    words.push(old.words);
  }
  return { words: Math.round(median(words)), ms: median(times), slowestMs: Math.max(...times) };
}

/** Ten sections of five paragraphs. */
function blocksOf(seed: number): string[] {
  const scope = { sources: ['source-1', 'source-2'], terms: ['liaison'], links: ['guides/page-1'] };
  const drawn = { ...scope, random: seeded(seed) };
  return Array.from({ length: 10 }, (_, section) => [
    `## ${phrase(drawn.random, 3)} [#part-${section}]`,
    ...Array.from({ length: 5 }, () => paragraph(drawn)),
  ]).flat();
}

/** One paragraph is new, one is gone, one has moved to another section, and one of eight gets a sentence more. */
function revised(blocks: readonly string[], seed: number): string[] {
  const scope = { sources: ['source-3'], terms: ['liaison'], links: ['guides/page-1'] };
  const drawn = { ...scope, random: seeded(seed + 1000) };
  const [gone, moved] = [9, 20];
  const kept = blocks.flatMap((block, index) => {
    if (index === gone || index === moved) return [];
    return [index % 8 === 2 ? `${block} ${citing(drawn)}` : block];
  });
  return [...kept, blocks[moved]!, paragraph(drawn)];
}

async function pageOf(blocks: readonly string[]): Promise<PageRecord> {
  const { document } = await readDocument(blocks.join('\n\n'));
  return { ...EMPTY, headings: document!.headings, words: document!.words, body: document!.body };
}

async function plainSetting(content: string): Promise<RedlineSetting> {
  const text = await readFile(join(content, 'ui', 'en.yaml'), 'utf8');
  return {
    lang: 'en',
    words: interfaceWords.parse(parseYaml(text).value),
    sourceName: (id) => id,
    pageName: (reference) => reference,
    addressOf: (reference) => `/${reference}.html`,
  };
}

const EMPTY: PageRecord = {
  lang: 'en',
  collection: 'standards',
  slug: 'long',
  title: 'A long page',
  summary: 'It is long enough to show what a redline costs.',
  aliases: [],
  topics: [],
  audiences: [],
  countries: [],
  updated: '2026-11-22',
  review: { stage: 'unreviewed' },
  relations: [],
  details: {},
  headings: [],
  practices: [],
  citations: [],
  words: 0,
  body: '',
};

export interface RedlineCost {
  /** Of the earlier version; the median. */
  words: number;
  /** Of processor time; the median. */
  ms: number;
  /** As a rule the first, for which nothing is compiled yet. */
  slowestMs: number;
}
