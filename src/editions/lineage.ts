import { compareEditions } from './succession.ts';
import { recordId } from '../records/page-record.ts';
import type { Edition } from '../records/edition.ts';
import type { LineageStep } from '../schemas/lineage.ts';

/**
 * Where a page, or a section or practice of one (`guides/x#id`), of one edition is in another, earlier or later: follows what
 * the lineage says of the editions between. Nothing it gives is missing there.
 */
export function counterpart(
  reference: string,
  fromEdition: string,
  toEdition: EditionContents,
  lineage: readonly LineageStep[],
): Counterpart {
  const turns = turnsBetween(fromEdition, toEdition.id, lineage);
  const trail = turns.reduce(follow, { targets: [reference], kinds: [] });
  return arrive(reference, trail, toEdition);
}

/** What an edition has, for {@link counterpart}; made once an edition and language. */
export function contentsOf({ id, pages }: Edition): EditionContents {
  const places = new Set(
    pages.flatMap((page) => {
      const parts = [...page.headings, ...page.practices];
      return [recordId(page), ...parts.map((part) => `${recordId(page)}#${part.id}`)];
    }),
  );
  return { id, has: (reference) => places.has(reference) };
}

/** What happened from one edition to the next on the way, as seen by who goes that way. */
function turnsBetween(from: string, to: string, lineage: readonly LineageStep[]): Turn[] {
  const isForwards = compareEditions(from, to) < 0;
  const [older, newer] = isForwards ? [from, to] : [to, from];
  const between = lineage.filter(
    ({ edition }) => compareEditions(edition, older) > 0 && compareEditions(edition, newer) <= 0,
  );
  const editions = [...new Set(between.map(({ edition }) => edition))].sort(compareEditions);
  const turns = editions.map((edition) => between.filter((step) => step.edition === edition));
  return isForwards ? turns : turns.reverse().map((steps) => steps.flatMap(backwards));
}

/** What was merged is, going back, split; what was withdrawn has nobody who comes from it. */
function backwards({ kind, from, to }: Step): Step[] {
  return kind === 'withdrawn' ? [] : [{ kind: BACKWARDS[kind], from: to, to: from }];
}

function follow({ targets, kinds }: Trail, turn: Turn): Trail {
  const legs = targets.map((target) => legOf(target, turn));
  return {
    targets: [...new Set(legs.flatMap((leg) => leg.targets))],
    kinds: [...kinds, ...legs.flatMap((leg) => leg.kinds)],
  };
}

/** What is said of a section or practice itself goes before what is said of its page. */
function legOf(target: string, turn: Turn): Trail {
  const [page, anchor] = target.split('#');
  const exact = turn.filter(({ from }) => from.includes(target));
  const steps = exact.length > 0 ? exact : turn.filter(({ from }) => from.includes(page!));
  if (steps.length === 0) return { targets: [target], kinds: [] };
  const carried = exact.length === 0 && anchor ? `#${anchor}` : '';
  const targets = steps.flatMap(({ to }) =>
    to.map((each) => (each.includes('#') ? each : each + carried)),
  );
  return { targets, kinds: steps.map(({ kind }) => kind) };
}

/** Ids are never reused, so what has the same name there is the same thing. */
function arrive(
  reference: string,
  { targets, kinds }: Trail,
  { has }: EditionContents,
): Counterpart {
  const isThere = has(reference);
  const exact = [...new Set(isThere ? [reference, ...targets] : targets)].filter(has);
  const pages = [...new Set(targets.map((target) => target.split('#')[0]!))].filter(has);
  const found = exact.length > 0 ? exact : pages;
  return { kind: kindOf(found, kinds, isThere), targets: found };
}

function kindOf(found: string[], kinds: Step['kind'][], isThere: boolean): Counterpart['kind'] {
  if (kinds.includes('withdrawn') && !isThere) return 'withdrawn';
  if (found.length === 0) return 'absent';
  if (found.length > 1) return 'split';
  if (kinds.includes('merged')) return 'merged';
  if (isThere) return 'same';
  return kinds.length > 0 ? 'moved' : 'absent';
}

const BACKWARDS = { renamed: 'renamed', merged: 'split', split: 'merged' } as const;

/** Where something is in another edition. */
export interface Counterpart {
  /**
   * `same`: under the same name. `moved`: under another. `merged`: together with something else. `split`: in several places.
   * `withdrawn`: nowhere; the targets are what to read instead. `absent`: not there, and the lineage does not say why; the
   * target is then the page, if that is there.
   */
  kind: 'same' | 'moved' | 'merged' | 'split' | 'withdrawn' | 'absent';
  /** References that exist there, nearest first; perhaps none. */
  targets: string[];
}

export interface EditionContents {
  /** `draft` or an id such as `2026.1`. */
  id: string;
  /** Whether the edition has a page, or a section or practice of one. */
  has(reference: string): boolean;
}

type Step = Pick<LineageStep, 'kind' | 'from' | 'to'>;

/** All that happened in one edition. */
type Turn = Step[];

interface Trail {
  targets: string[];
  /** What happened on the way, in order. */
  kinds: Step['kind'][];
}
