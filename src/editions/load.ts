import { assemble } from '../records/assemble.ts';
import { damage, editionFile, restoringEntry } from './damage.ts';
import { hashOf } from './hash.ts';
import { FORMAT, line, type ChangeSummary, type Line, type LineOf } from './record-format.ts';
import { schemaFaults } from '../schemas/fault.ts';
import type { Edition } from '../records/edition.ts';
import type { EditionEntry } from '../schemas/edition-entry.ts';

/**
 * Reads the bytes of an edition file and proves that they are what its entry says. Throws an error that names the edition,
 * what was expected, what was found and how to restore it; nothing of a damaged edition is given out.
 */
export function loadEdition(bytes: Uint8Array, entry: EditionEntry): FrozenEdition {
  refuseOtherBytes(bytes, entry);
  const records = new TextDecoder('utf-8', { fatal: true })
    .decode(bytes)
    .split('\n')
    .slice(0, -1)
    .map((text, index) => readLine(text, index + 1, entry.id));
  const [head, ...rest] = records;
  if (head?.record !== 'edition')
    throw damage(entry.id, 'a first line about the edition', `a line about a ${head?.record}`);
  refuseOtherHead(head, rest, entry);
  return { entry, editions: editionsOf(head, rest), changes: pick(rest, 'change') };
}

function refuseOtherBytes(bytes: Uint8Array, { id, sha256 }: EditionEntry): void {
  const found = hashOf(bytes);
  if (found === sha256) return;
  const text = new TextDecoder().decode(bytes);
  const isConverted = hashOf(text.replaceAll('\r\n', '\n')) === sha256;
  const why = isConverted ? ': the ends of its lines were converted to those of Windows' : '';
  const expected = `SHA-256 ${sha256} (content/editions/editions.yaml)`;
  throw damage(id, expected, `SHA-256 ${found} (content/${editionFile(id)})${why}`);
}

function readLine(text: string, number: number, id: string): Line {
  const value = parse(text);
  if (value === undefined)
    throw damage(id, 'a JSON object on every line', `none on line ${number}: ${shorten(text)}`);
  const { record, format } = Object(value) as { record?: unknown; format?: unknown };
  if (record === 'edition' && format !== FORMAT)
    throw damage(id, `format ${FORMAT}`, `format ${String(format)}`, OTHER_FORMAT);
  const result = line.safeParse(value);
  if (result.success) return result.data;
  const member = line.options.find(({ shape }) => shape.record.value === record) ?? line;
  const [fault] = schemaFaults(member, value);
  throw damage(id, 'records of format 1', `line ${number}: ${fault?.message ?? 'another'}`);
}

/** The hash proves the file; this proves that the entry speaks of it. */
function refuseOtherHead(head: LineOf<'edition'>, rest: Line[], entry: EditionEntry): void {
  for (const key of ['id', 'title', 'date'] as const)
    if (head[key] !== entry[key])
      throw damage(entry.id, `${key} ${head[key]}`, `${key} ${entry[key]}`, restoringEntry(entry));
  for (const [kind, count] of Object.entries(head.counts)) {
    const listed = entry.counts[kind as keyof typeof head.counts];
    if (listed !== count)
      throw damage(entry.id, `${count} ${kind}`, `${listed} ${kind}`, restoringEntry(entry));
  }
  const total = Object.values(head.counts).reduce((sum, count) => sum + count, 0);
  if (rest.length !== total)
    throw damage(entry.id, `${total} lines after the first`, `${rest.length} lines`);
}

function editionsOf({ id, languages }: LineOf<'edition'>, lines: Line[]): Map<string, Edition> {
  const parts = {
    id,
    pages: pick(lines, 'page'),
    sources: pick(lines, 'source'),
    terms: pick(lines, 'term'),
    topics: pick(lines, 'topic'),
    audiences: pick(lines, 'audience'),
    countries: pick(lines, 'country'),
    events: pick(lines, 'event'),
  };
  return new Map(languages.map((lang) => [lang, assemble({ ...parts, lang })]));
}

function pick<Kind extends Line['record']>(lines: Line[], kind: Kind): Bare<Kind>[] {
  return lines
    .filter(({ record }) => record === kind)
    .map(({ record: _, ...data }) => data as unknown as Bare<Kind>);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

const OTHER_FORMAT =
  'a newer version of this project knows the format: update the project, and leave the file as it is';

type Bare<Kind extends Line['record']> = Omit<LineOf<Kind>, 'record'>;

/** A published edition, proved to be what was published. */
export interface FrozenEdition {
  /** Its entry in `content/editions/editions.yaml`, errata included. */
  entry: EditionEntry;
  /** The edition in each of its languages, by language, the first language first. */
  editions: Map<string, Edition>;
  /** Summaries of changed pages that editors wrote for it. */
  changes: ChangeSummary[];
}
