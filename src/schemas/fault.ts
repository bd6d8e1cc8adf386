import { z } from 'astro/zod';
import { suggestion } from './nearest.ts';

/**
 * What a schema says against a value, in words for a writer, each with the path of the culprit.
 * An unknown key is one fault per key, with the nearest key that exists; a wrong choice comes with the nearest one.
 */
export function schemaFaults(schema: z.ZodType, value: unknown): Fault[] {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return [];
  return oneForEachValue(result.error.issues).flatMap((issue) => faultsOf(issue, schema));
}

/** A value of the wrong kind is also too long, malformed and so on; the first thing said of it is the one that helps. */
function oneForEachValue(issues: z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const judged = new Set<string>();
  return issues.filter(({ code, path }) => {
    const key = path.map(String).join('/');
    return code === 'unrecognized_keys' || judged.size !== judged.add(key).size;
  });
}

function faultsOf(issue: z.core.$ZodIssue, schema: z.ZodType): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => ({
      kind: 'unknown-key',
      path: [...issue.path, key],
      message: `\`${key}\` is not a field here.${suggestion(key, known)}`,
    }));
  }
  const { path } = issue;
  if (issue.input === undefined) {
    const wish = wanted(issue, descriptionAt(schema, path));
    return [{ kind: 'missing-field', path, message: `${nameOf(path)} is missing. ${wish}` }];
  }
  return [{ kind: 'wrong-value', path, message: `${nameOf(path)} ${reason(issue)}` }];
}

/** `figures` no. 2, `value`: the way to a value in words, entries of lists counted from 1. */
function nameOf(path: PropertyKey[]): string {
  if (path.length === 0) return 'What stands here';
  return path
    .map((step) => (typeof step === 'number' ? ` no. ${step + 1}` : `, \`${String(step)}\``))
    .join('')
    .replace(/^,? /, '');
}

function reason(issue: z.core.$ZodIssue): string {
  const shown = shownAs(issue.input);
  switch (issue.code) {
    case 'invalid_value':
      return `is ${shown}, which is not one of its values.${suggestion(String(issue.input), issue.values.map(String))}`;
    case 'invalid_type':
      return `is ${shown}; it must be ${kindOf(issue)}.`;
    case 'too_small':
      return `is too short: at least ${count(issue.minimum, issue.origin)} wanted, ${sizeOf(issue.input)} found.`;
    case 'too_big':
      return `is too long: at most ${count(issue.maximum, issue.origin)} allowed, ${sizeOf(issue.input)} found.`;
    default:
      return `is ${shown}; it ${issue.message}.`;
  }
}

function shownAs(value: unknown): string {
  if (value === null || value === '') return 'empty';
  const found = JSON.stringify(value);
  return found.length > 60 ? `${found.slice(0, 57)}…` : found;
}

function wanted(issue: z.core.$ZodIssue, description: string | undefined): string {
  if (issue.code === 'invalid_value')
    return `Write one of ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}.`;
  if (description) return `Add it: ${description}`;
  return issue.code === 'invalid_type' ? `Add ${NAMES[issue.expected] ?? 'it'}.` : 'Add it.';
}

/** What a value must be. YAML reads `4.1` and `yes` as something else than text, unless they stand in quotes. */
function kindOf({ expected, input }: z.core.$ZodIssueInvalidType): string {
  const isBare = expected === 'string' && ['number', 'boolean'].includes(typeof input);
  return `${NAMES[expected] ?? expected}${isBare ? ' in quotes' : ''}`;
}

function descriptionAt(schema: z.ZodType, path: PropertyKey[]): string | undefined {
  return descriptionOf(schemaAt(schema, path));
}

function descriptionOf(schema: unknown): string | undefined {
  if (!(schema instanceof z.ZodType)) return undefined;
  return schema.description ?? (isWrapper(schema) ? descriptionOf(schema.unwrap()) : undefined);
}

function keysAt(schema: z.ZodType, path: PropertyKey[]): string[] {
  const bare = unwrapped(schemaAt(schema, path));
  return bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
}

function schemaAt(schema: z.ZodType, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(inside, schema);
}

function inside(schema: unknown, step: PropertyKey): unknown {
  const bare = unwrapped(schema);
  if (bare instanceof z.ZodObject) return bare.shape[String(step)];
  return bare instanceof z.ZodArray ? bare.element : undefined;
}

function unwrapped(schema: unknown): unknown {
  if (isWrapper(schema)) return unwrapped(schema.unwrap());
  return schema instanceof z.ZodPipe ? unwrapped(schema.out) : schema;
}

function isWrapper(schema: unknown): schema is z.ZodOptional | z.ZodDefault | z.ZodNonOptional {
  return (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNonOptional
  );
}

function sizeOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : Number(value);
}

function count(size: number | bigint, origin: string): string {
  const [one, many] = UNITS[origin] ?? ['', ''];
  return `${size} ${Number(size) === 1 ? one : many}`.trim();
}

const UNITS: Record<string, [one: string, many: string]> = {
  string: ['character', 'characters'],
  array: ['entry', 'entries'],
};

const NAMES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a group of fields, each written `name: value`',
};

export interface Fault {
  kind: 'unknown-key' | 'missing-field' | 'wrong-value';
  /** Keys and indexes that lead to the culprit. */
  path: PropertyKey[];
  message: string;
}
