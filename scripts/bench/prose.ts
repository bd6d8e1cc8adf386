import { VERBS, WORDS } from './words.ts';
import type { Random } from './random.ts';

/** A few words with a capital at the front: a heading or title. */
export function phrase(random: Random, length: number): string {
  return capitalized(words(random, length));
}

/** A paragraph of three sentences of about 13 words. Now and then it names a term or links to a page; two of three cite. */
export function paragraph(scope: Scope): string {
  return [citing(scope), plain(scope), citing(scope)].join(' ');
}

/** A sentence that ends with a citation. */
export function citing(scope: Scope): string {
  const { random, sources } = scope;
  const cited = `@${random.pick(sources)}, para. ${random.upTo(40) + 1}`;
  return `${half(scope)} ${random.pick(VERBS)} ${words(random, 6)} [${cited}].`;
}

/** A list of three items. */
export function list(scope: Scope): string {
  return [0, 1, 2].map(() => `- ${citing(scope)}`).join('\n');
}

/** A table of three columns and three rows. */
export function table({ random }: Scope): string {
  const row = (cell: () => string): string => `| ${[0, 1, 2].map(cell).join(' | ')} |`;
  const cells = (): string => row(() => phrase(random, 3));
  const rows = [row(() => phrase(random, 1)), row(() => '---'), cells(), cells(), cells()];
  return `<Table caption="${phrase(random, 4)}">\n\n${rows.join('\n')}\n\n</Table>`;
}

function plain(scope: Scope): string {
  const { random, terms, links } = scope;
  const end = [
    `the ${random.pick(terms)} of the ${words(random, 2)}`,
    `the [${words(random, 3)}](${random.pick(links)})`,
    words(random, 6),
  ][random.upTo(3)]!;
  return `${half(scope)} ${random.pick(VERBS)} ${end}.`;
}

function half({ random }: Scope): string {
  return `The ${words(random, 5)}`;
}

function words(random: Random, length: number): string {
  return Array.from({ length }, () => random.pick(WORDS)).join(' ');
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What the text of one page may draw on. */
export interface Scope {
  random: Random;
  /** Ids of sources. */
  sources: readonly string[];
  /** Names of terms. */
  terms: readonly string[];
  /** References to pages, as writers type them. */
  links: readonly string[];
}
