import { laterReference, type Renames } from './renames.ts';
import { compareTokens, wholeRun, type Run } from './run.ts';
import { textTokens } from './token.ts';
import type { FactChange, FactName, PageRedline } from './page-redline.ts';
import type { PageRecord, Relation } from '../../records/page-record.ts';

/** What a page says about itself otherwise than before: only what a reader would act on. */
export function compareFacts(before: PageRecord, after: PageRecord): FactChange[] {
  return FACTS.flatMap(({ name, read, isText }) => {
    const [old, now] = [read(before) ?? '', read(after) ?? ''];
    if (squeeze(old) === squeeze(now)) return [];
    const runs = isText ? compareTexts(old, now) : replace(old, now);
    const reviews = { before: before.review, after: after.review };
    return [{ name, before: old, after: now, runs, ...(name === 'review' && { reviews }) }];
  });
}

/** Relations that came and went, whatever their order; a page that was renamed is the same page. */
export function compareRelations(
  before: PageRecord,
  after: PageRecord,
  renamed: Renames,
): PageRedline['relations'] {
  const earlier = new Set(
    before.relations.map(
      ({ type, target }) => `${type} ${laterReference(target, before, renamed)}`,
    ),
  );
  const later = new Set(after.relations.map(nameOf));
  return {
    added: after.relations.filter((relation) => !earlier.has(nameOf(relation))),
    removed: before.relations.filter(
      ({ type, target }) => !later.has(`${type} ${laterReference(target, before, renamed)}`),
    ),
  };
}

function compareTexts(before: string, after: string): Run[] {
  return compareTokens(textTokens(before), textTokens(after));
}

function replace(before: string, after: string): Run[] {
  return [...wholeRun('deleted', textTokens(before)), ...wholeRun('inserted', textTokens(after))];
}

function nameOf({ type, target }: Relation): string {
  return `${type} ${target}`;
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

const FACTS: Fact[] = [
  { name: 'title', read: ({ title }) => title, isText: true },
  { name: 'summary', read: ({ summary }) => summary, isText: true },
  { name: 'authority', read: ({ authority }) => authority },
  { name: 'status', read: ({ details }) => details.status },
  { name: 'in_force', read: ({ details }) => details.in_force },
  { name: 'outcome', read: ({ details }) => details.outcome },
  { name: 'evidence', read: ({ details }) => details.evidence },
  { name: 'review', read: ({ review }) => review.stage },
];

interface Fact {
  name: FactName;
  read(page: PageRecord): string | undefined;
  /** Compared word by word. */
  isText?: true;
}
