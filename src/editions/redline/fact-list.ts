import { h } from 'hastscript';
import { markedWords } from './marked-words.ts';
import { formatDate } from '../../citations/edtf-date.ts';
import { fill } from '../../wording/fill.ts';
import { wholeRun, type Run } from './run.ts';
import { textTokens } from './token.ts';
import type { FactChange, PageRedline } from './page-redline.ts';
import type { RedlineSetting } from './redline-setting.ts';
import type { PageRecord, Relation } from '../../records/page-record.ts';
import type { Element } from 'hast';

/** What a page says about itself otherwise than before: title and summary as they stand on a page, the rest as a list. */
export function factList(
  { facts, relations }: Pick<PageRedline, 'facts' | 'relations'>,
  setting: RedlineSetting,
): Element[] {
  const texts = facts.filter(({ name }) => name === 'title' || name === 'summary');
  const entries = [
    ...facts.filter((fact) => !texts.includes(fact)).map((fact) => factEntry(fact, setting)),
    ...relations.removed.map((relation) => relationEntry('deleted', relation, setting)),
    ...relations.added.map((relation) => relationEntry('inserted', relation, setting)),
  ];
  if (texts.length + entries.length === 0) return [];
  const heading = h('p.part-name', setting.words.redline.metadata);
  return [
    h('div.redline-facts', [
      heading,
      ...texts.map(({ name, runs }) => h(`p.${name}.edited`, markedWords(runs, MARKED, setting))),
      ...(entries.length > 0 ? [h('dl.facts', entries)] : []),
    ]),
  ];
}

function factEntry(fact: FactChange, setting: RedlineSetting): Element {
  const { details, page } = setting.words;
  const name = fact.name === 'review' ? page.review : details[fact.name as keyof typeof details];
  const value = (side: 'before' | 'after') =>
    textTokens(
      fact.reviews ? reviewName(fact.reviews[side], setting) : valueName(fact, side, setting),
    );
  const runs = [...wholeRun('deleted', value('before')), ...wholeRun('inserted', value('after'))];
  return entry(name, runs, setting);
}

function relationEntry(
  kind: 'inserted' | 'deleted',
  { type, target }: Relation,
  setting: RedlineSetting,
): Element {
  const runs = wholeRun(kind, textTokens(setting.pageName(target)));
  return entry(setting.words.relations[type].from, runs, setting);
}

function entry(name: string, runs: Run[], setting: RedlineSetting): Element {
  return h('div', [h('dt', name), h('dd', markedWords(runs, MARKED, setting))]);
}

/** Codes by their names, dates in words. */
function valueName(
  fact: FactChange,
  side: 'before' | 'after',
  { words, lang }: RedlineSetting,
): string {
  const value = fact[side];
  if (value === '') return '';
  if (fact.name === 'in_force') return formatDate(value, lang);
  if (fact.name === 'authority')
    return words.authority[value as keyof typeof words.authority]?.name ?? value;
  const known: Record<string, string> = { ...words.status, ...words.outcome, ...words.evidence };
  return known[value] ?? value;
}

function reviewName(
  { stage, by, on }: PageRecord['review'],
  { words, lang }: RedlineSetting,
): string {
  return fill(words.review[stage], { by: by ?? '', on: on ? formatDate(on, lang) : '' });
}

const MARKED = { isPlain: false, canLink: false };
