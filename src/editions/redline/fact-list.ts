import { h } from 'hastscript';
import { markedWords } from './marked-words.ts';
import { formatDate } from '../../citations/edtf-date.ts';
import { wholeRun, type Run } from './run.ts';
import { textTokens } from './token.ts';
import type { FactChange, PageRedline } from './page-redline.ts';
import type { RedlineSetting } from './redline-setting.ts';
import type { Relation } from '../../records/page-record.ts';
import type { Element } from 'hast';

/** What changed of what a page says about itself, as a list of names and values; none where nothing did. */
export function factList(
  facts: FactChange[],
  relations: PageRedline['relations'],
  setting: RedlineSetting,
): Element[] {
  const entries = [
    ...facts.map((fact) => entry(factName(fact, setting), namedRuns(fact, setting), setting)),
    ...relations.removed.map((relation) => relationEntry('deleted', relation, setting)),
    ...relations.added.map((relation) => relationEntry('inserted', relation, setting)),
  ];
  return entries.length > 0 ? [h('dl.facts', entries)] : [];
}

function entry(name: string, runs: Run[], setting: RedlineSetting): Element {
  return h('div', [h('dt', name), h('dd', markedWords(runs, MARKED, setting))]);
}

function relationEntry(
  kind: 'inserted' | 'deleted',
  { type, target }: Relation,
  setting: RedlineSetting,
): Element {
  const runs = wholeRun(kind, textTokens(setting.pageName(target)));
  return entry(setting.names.relations[type].from, runs, setting);
}

function factName({ name }: FactChange, { words, names }: RedlineSetting): string {
  return name === 'title' || name === 'summary' || name === 'review'
    ? words[name]
    : names.details[name];
}

/** Codes and dates by their names; texts as they are. */
function namedRuns(fact: FactChange, setting: RedlineSetting): Run[] {
  if (fact.name === 'title' || fact.name === 'summary') return fact.runs;
  const name = (value: string) => textTokens(value && valueName(fact.name, value, setting));
  return [...wholeRun('deleted', name(fact.before)), ...wholeRun('inserted', name(fact.after))];
}

function valueName(fact: FactChange['name'], value: string, setting: RedlineSetting): string {
  const { words, names, lang } = setting;
  if (fact === 'in_force') return formatDate(value, lang);
  const known: Record<string, string> = {
    ...Object.fromEntries(Object.entries(names.authority).map(([code, { name }]) => [code, name])),
    ...names.status,
    ...names.outcome,
    ...names.evidence,
    unreviewed: words.unreviewed,
    'in-review': words['in-review'],
    approved: words.approved,
  };
  return known[value] ?? value;
}

const MARKED = { isPlain: false, canLink: false };
