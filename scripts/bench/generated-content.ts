/** A whole content folder of generated pages, valid for the schemas and checks of this project. */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { generatedPage, type PagePlan } from './generated-page.ts';
import { paragraph, phrase, type Scope } from './prose.ts';
import { seeded } from './random.ts';
import type { Collection } from '../../src/site.ts';

/**
 * Writes `content/` into the folder `to`: as many pages as asked for, the terms and sources that they cite, and the
 * registers and interface words of the real `content/` folder at `from`. The same numbers give the same bytes.
 */
export async function writeGeneratedContent(
  to: string,
  from: string,
  size: ContentSize,
): Promise<void> {
  for (const kept of ['ui', ...['topics', 'audiences', 'countries'].map(registerFile)]) {
    await cp(join(from, kept), join(to, kept), { recursive: true });
  }
  for (const [path, text] of files(size)) {
    await mkdir(dirname(join(to, path)), { recursive: true });
    await writeFile(join(to, path), text);
  }
}

function* files(size: ContentSize): Generator<[path: string, text: string]> {
  const plans = planPages(size);
  const scope = { sources: numbered('source', CITED), terms: TERMS, links: plans.map(nameOf) };
  for (const plan of plans) {
    const text = generatedPage(plan, { ...scope, random: seeded(plan.number) });
    yield [`en/${nameOf(plan)}.mdx`, text];
  }
  for (const [number, slug] of ['method', 'authority'].entries()) {
    yield [
      `en/about/${slug}.mdx`,
      aboutPage(slug, number + 1, { ...scope, random: seeded(number) }),
    ];
  }
  for (const id of numbered('source', CITED + size.uncitedSources)) {
    yield [
      `sources/${id}.yaml`,
      `title: Report ${id}\nissuer: An office\ndate: '2009'\nkind: report\nseen: full\n`,
    ];
  }
  for (const term of TERMS) yield [`glossary/${term.replaceAll(' ', '-')}.yaml`, termFile(term)];
  yield [registerFile('events'), eventsFile(plans)];
}

function planPages({ pages: count, revision = 0 }: ContentSize): PagePlan[] {
  const place = (index: number) => ({
    collection: SHELVES[index % SHELVES.length]!,
    slug: `page-${index}`,
  });
  return Array.from({ length: count }, (_, index) => ({
    ...place(index),
    number: index,
    related: [nameOf(place((index + 1) % count)), nameOf(place((index + 7) % count))],
    additions: revisionsOf(index, revision),
  }));
}

/** Of ten pages each revision changes one. */
function revisionsOf(page: number, newest: number): number[] {
  const revisions = Array.from({ length: newest }, (_, index) => index + 1);
  return revisions.filter((revision) => revision % 10 === page % 10);
}

function nameOf({ collection, slug }: Pick<PagePlan, 'collection' | 'slug'>): string {
  return `${collection}/${slug}`;
}

function aboutPage(slug: string, order: number, scope: Scope): string {
  const summary = `${phrase(scope.random, 12)}, as a reader would want to know it.`;
  return `---\ntitle: About ${slug}\nsummary: ${summary}\norder: ${order}\nupdated: 2026-11-22\n---\n\n${paragraph(scope)}\n`;
}

function termFile(term: string): string {
  return `en:\n  term: ${term}\n  definition: 'The ${term} of a border service [@source-1, p. 1].'\n`;
}

function eventsFile(plans: PagePlan[]): string {
  const event = (plan: PagePlan): string =>
    `- {id: event-${plan.number}, date: '${1980 + plan.number}', title: Something happened, page: ${nameOf(plan)}, citations: [{source: source-1}]}\n`;
  return plans.slice(0, 40).map(event).join('');
}

function registerFile(name: string): string {
  return `registers/${name}.yaml`;
}

function numbered(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${name}-${index + 1}`);
}

/** How many sources the pages cite. */
const CITED = 40;

/** Of ten pages four are guides: about the mix that is planned for the real content. */
const SHELVES: Collection[] = [
  'guides',
  'standards',
  'guides',
  'lessons',
  'guides',
  'concept',
  'guides',
  'activities',
  'lessons',
  'institutions',
];

const TERMS = ['alert', 'carrier', 'liaison', 'profile', 'screening', 'watchtower'].flatMap(
  (noun) =>
    ['advance', 'bilateral', 'covert', 'digital', 'remote'].map((kind) => `${kind} ${noun}`),
);

export interface ContentSize {
  pages: number;
  /** Sources of the register beside those that the pages cite. */
  uncitedSources: number;
  /** How often the pages have been revised; each time one page of ten gets one more paragraph. */
  revision?: number;
}
