import { joinTokens } from './token.ts';
import { sideLines } from './sides.ts';
import type { EditionChanges, PageChange } from './changes.ts';
import type { BoxContent, Change, Content, Move, PageRedline, Place } from './page-redline.ts';
import type { Run } from './run.ts';

/** The list of changes between two editions as lines for a terminal. */
export function changesAsLines({ pages, registers }: EditionChanges, ink: Ink): string[] {
  const shown = pages.filter(({ status }) => status !== 'unchanged');
  return [
    ...shown.map((change) => pageLine(change, ink)),
    `${pages.length - shown.length} pages unchanged`,
    '',
    ...Object.entries(registers).map(
      ([name, { added, changed, removed }]) =>
        `${name}: ${added.length} added, ${changed.length} changed, ${removed.length} removed`,
    ),
  ];
}

/** The redline of one page as lines for a terminal: what changed, under the headings that it stands under. */
export function redlineAsLines(redline: PageRedline, ink: Ink): string[] {
  const { facts, relations } = redline;
  return [
    ...facts.map(({ name, runs }) => `${name}: ${inkRuns(runs, ink)}`),
    ...relations.removed.map(({ type, target }) => `${type}: ${ink.deleted(target)}`),
    ...relations.added.map(({ type, target }) => `${type}: ${ink.inserted(target)}`),
    ...bodyLines(redline.body, ink),
  ];
}

/** `12 words inserted, 4 deleted, 1 passage moved` */
export function countsAsText({ words, moved }: PageRedline): string {
  const passages = moved === 0 ? '' : `, ${moved} ${moved === 1 ? 'passage' : 'passages'} moved`;
  return `${words.inserted} words inserted, ${words.deleted} deleted${passages}`;
}

function pageLine(
  { status, collection, slug, title, nowAt, redline }: PageChange,
  ink: Ink,
): string {
  const former = status === 'moved' ? `, formerly ${redline.before}` : '';
  const now = nowAt ? `, now part of ${nowAt}` : '';
  const line = `${status.padEnd(9)}  ${collection}/${slug}  ${title}${former}${now}  (${countsAsText(redline)})`;
  if (status === 'new') return ink.inserted(line, true);
  return status === 'withdrawn' ? ink.deleted(line, true) : line;
}

function bodyLines(body: Change[], ink: Ink): string[] {
  const lines: string[] = [];
  let heading: string | undefined;
  for (const change of body) {
    if (change.kind === 'same') heading = headingOf(change.block) ?? heading;
    else {
      lines.push('', ...(heading ? [ink.label(heading), ''] : []), ...changeLines(change, ink));
      heading = undefined;
    }
  }
  return lines;
}

function headingOf(content: Content): string | undefined {
  if (content.type !== 'text' || !/^h\d$/.test(content.tag)) return undefined;
  return `${'#'.repeat(Number(content.tag[1]))} ${inkRuns(content.runs, PLAIN)}`;
}

function changeLines(change: Change, ink: Ink): string[] {
  switch (change.kind) {
    case 'same':
      return [];
    case 'edited':
      return contentLines(change.block, ink);
    case 'inserted':
      return sideLines(change.blocks, 'after').map((line) => ink.inserted(line));
    case 'deleted':
      return sideLines(change.blocks, 'before').map((line) => ink.deleted(line));
    case 'moved':
      return [
        ink.label(`(${movedFrom(change.move)})`),
        ...(change.isEdited
          ? change.blocks.flatMap((block) => contentLines(block, ink))
          : sideLines(change.blocks, 'after').slice(0, 1)),
      ];
    case 'left':
      return [
        ink.label(`(${movedTo(change.move)})`),
        ...sideLines(change.blocks, 'before').slice(0, 1),
      ];
  }
}

function contentLines(content: Content, ink: Ink): string[] {
  switch (content.type) {
    case 'text':
      return [...formerName(content.formerId, ink), inkRuns(content.runs, ink)];
    case 'pieces': {
      const what =
        content.after.length > 1
          ? 'one paragraph made into several'
          : 'several paragraphs made into one';
      return [ink.label(`(${what})`), ...content.after.flatMap((each) => contentLines(each, ink))];
    }
    case 'row':
      return [content.cells.map(({ runs }) => inkRuns(runs, ink)).join(' | ')];
    case 'table':
      return content.rows.flatMap((change) => changeLines(change, ink));
    case 'box':
      return boxLines(content, ink);
  }
}

/** What changed in a box; a practice under its title. */
function boxLines({ tag, id, formerId, children }: BoxContent, ink: Ink): string[] {
  const title = tag === 'section' ? children[0] : undefined;
  const heading = title?.kind === 'same' ? sideLines([title.block], 'after')[0] : undefined;
  return [
    ...(id && heading ? [ink.label(`### ${heading}`)] : []),
    ...formerName(formerId, ink),
    ...children.flatMap((change) => changeLines(change, ink)),
  ];
}

function formerName(id: string | undefined, ink: Ink): string[] {
  return id ? [ink.label(`(formerly #${id})`)] : [];
}

function inkRuns(runs: Run[], ink: Ink): string {
  return runs
    .map(({ kind, before, after }, index) => {
      const isSpaced = index > 0 && (before[0]?.isSpaced || after[0]?.isSpaced);
      const text = joinTokens(kind === 'deleted' ? before : after);
      return `${isSpaced ? ' ' : ''}${kind === 'same' ? text : ink[kind](text)}`;
    })
    .join('');
}

function movedFrom({ direction, isUnderSameHeading, from }: Move): string {
  return `moved ${direction} to here${isUnderSameHeading ? '' : ` from ${placeName(from)}`}`;
}

function movedTo({ direction, isUnderSameHeading, to }: Move): string {
  return `moved ${direction} ${isUnderSameHeading ? 'from here' : `to ${placeName(to)}`}`;
}

function placeName({ kind, number, title }: Place): string {
  if (kind === 'start') return 'the beginning of the page';
  return kind === 'section' ? `section ${number}, ${title}` : `the practice "${title}"`;
}

/** Marks that read without colour. */
export const PLAIN: Ink = {
  inserted: (text, isLine) => (isLine ? text : `{+${text}+}`),
  deleted: (text, isLine) => (isLine ? text : `[-${text}-]`),
  label: (text) => text,
};

/** The same marks in colour. */
export const COLOUR: Ink = {
  inserted: (text, isLine) => `\u001B[32m${PLAIN.inserted(text, isLine)}\u001B[39m`,
  deleted: (text, isLine) => `\u001B[31m${PLAIN.deleted(text, isLine)}\u001B[39m`,
  label: (text) => `\u001B[1m${text}\u001B[22m`,
};

/** How a terminal marks words. */
export interface Ink {
  /** @param isLine the whole line says so in words; colour is enough */
  inserted(text: string, isLine?: boolean): string;
  deleted(text: string, isLine?: boolean): string;
  label(text: string): string;
}
