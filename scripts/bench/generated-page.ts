import { citing, list, paragraph, phrase, table, type Scope } from './prose.ts';
import type { Collection } from '../../src/site.ts';
import { seeded, type Random } from './random.ts';

/** One page as a file holds it: frontmatter and about 600 words of MDX that pass every check. */
export function generatedPage(page: PagePlan, scope: Scope): string {
  const body = page.collection === 'guides' ? guide(scope) : article(page, scope);
  const added = page.additions.map((revision) =>
    paragraph({ ...scope, random: seeded(revision * 10_000 + page.number) }),
  );
  const text = [...body, ...added].join('\n\n');
  return `---\n${frontmatter(page, scope.random).join('\n')}\n---\n\n${text}\n`;
}

function frontmatter({ collection, number, related }: PagePlan, random: Random): string[] {
  return [
    `title: ${phrase(random, 3)} ${number}`,
    `summary: ${phrase(random, 12)}, as a reader of page ${number} would want to know it.`,
    `aliases: [${phrase(random, 2)} ${number}]`,
    `topics: [${random.pick(TOPICS)}]`,
    `audiences: [${random.pick(AUDIENCES)}, trainer]`,
    `countries: [${random.pick(COUNTRIES)}]`,
    `updated: 2026-11-22`,
    `review:\n  stage: unreviewed`,
    `see_also: [${related.join(', ')}]`,
    ...OWN_FIELDS[collection],
  ];
}

function article({ number }: PagePlan, scope: Scope): string[] {
  const sections = SECTIONS.flatMap((id) => [
    heading(id, scope.random),
    ...[0, 1, 2].map(() => paragraph(scope)),
  ]);
  return number % 3 === 0 ? [...sections, table(scope)] : sections;
}

function guide(scope: Scope): string[] {
  const opening = SECTIONS.slice(0, 2).flatMap((id) => [
    heading(id, scope.random),
    paragraph(scope),
    paragraph(scope),
  ]);
  const practices = [1, 2, 3, 4].map((number) => practice(`practice-${number}`, scope));
  return [...opening, table(scope), heading('practices', scope.random), ...practices];
}

function practice(id: string, scope: Scope): string {
  const { random } = scope;
  const check = (): string => `<Check>Is the ${phrase(random, 8).toLowerCase()} there?</Check>`;
  return [
    `<Practice id="${id}" title="${phrase(random, 4)}" authority="practice">`,
    citing(scope),
    `<Why>\n\n${paragraph(scope)}\n\n</Why>`,
    `<How>\n\n${list(scope)}\n\n</How>`,
    `${check()}\n${check()}\n</Practice>`,
  ].join('\n\n');
}

function heading(id: string, random: Random): string {
  return `## ${phrase(random, 3)} [#${id}]`;
}

const SECTIONS = ['purpose', 'scope', 'method', 'results', 'limits'];
const TOPICS = ['co-operation', 'patrols-and-surveillance', 'border-checks', 'training'];
const AUDIENCES = ['border-guard', 'customs', 'ministry', 'field-operation'];
const COUNTRIES = ['al', 'at', 'mk', 'md', 'tj'];

/** Fields that only pages of one collection have. */
const OWN_FIELDS: Record<Collection, string[]> = {
  concept: [],
  guides: [`aims: ['4.2']`, 'level: operational'],
  standards: [
    'issuer: An office of standards',
    'authority: recommended',
    'status: in force',
    'binds: Nobody, since the page is generated.',
  ],
  lessons: ['outcome: mixed', 'evidence: reported', `period: '2009'`, 'places: [Skopje]'],
  activities: [`period: '2009/..'`],
  institutions: [`founded: '2009'`],
};

/** What a page is before it is written. */
export interface PagePlan {
  collection: Collection;
  slug: string;
  /** Makes its titles its own. */
  number: number;
  /** Pages that it names as related. */
  related: readonly string[];
  /** Numbers of the revisions that added a paragraph. */
  additions: readonly number[];
}
