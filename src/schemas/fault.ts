import { z } from 'astro/zod';
import { suggestion } from './nearest.ts';

/**
 * What a schema says against a value, in words for a writer, each with the path of the culprit.
 * An unknown key is one fault per key, with the nearest key that exists; a wrong choice comes with the nearest one.
 */
export function schemaFaults(schema: z.ZodType, value: unknown): Fault[] {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => faultsOf(issue, schema));
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
  const name = issue.path.length > 0 ? `\`${issue.path.map(String).join('.')}\`` : 'This file';
  if (issue.input === undefined) {
    return [
      { kind: 'missing-field', path: issue.path, message: `${name} is missing. ${wanted(issue)}` },
    ];
  }
  return [{ kind: 'wrong-value', path: issue.path, message: `${name} ${reason(issue)}` }];
}

function reason(issue: z.core.$ZodIssue): string {
  const found = JSON.stringify(issue.input) ?? 'nothing';
  const shown = found.length > 60 ? `${found.slice(0, 57)}…` : found;
  switch (issue.code) {
    case 'invalid_value':
      return `is ${shown}, which is not one of its values.${suggestion(String(issue.input), issue.values.map(String))}`;
    case 'invalid_type':
      return `is ${shown}; it must be ${NAMES[issue.expected] ?? issue.expected}.`;
    case 'too_small':
      return `is too short: at least ${issue.minimum} ${unit(issue.origin)} wanted, ${sizeOf(issue.input)} found.`;
    case 'too_big':
      return `is too long: at most ${issue.maximum} ${unit(issue.origin)} allowed, ${sizeOf(issue.input)} found.`;
    default:
      return `is ${shown}; it ${issue.message}.`;
  }
}

function wanted(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value')
    return `Write one of ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}.`;
  if (issue.code === 'invalid_type') return `Write ${NAMES[issue.expected] ?? issue.expected}.`;
  return 'Add it.';
}

function keysAt(schema: z.ZodType, path: PropertyKey[]): string[] {
  let current: unknown = schema;
  for (const step of path) current = inside(current, step);
  const bare = unwrapped(current);
  return bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
}

function inside(schema: unknown, step: PropertyKey): unknown {
  const bare = unwrapped(schema);
  if (bare instanceof z.ZodObject) return bare.shape[String(step)];
  return bare instanceof z.ZodArray ? bare.element : undefined;
}

function unwrapped(schema: unknown): unknown {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNonOptional
  ) {
    return unwrapped(schema.unwrap());
  }
  return schema instanceof z.ZodPipe ? unwrapped(schema.out) : schema;
}

function sizeOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : Number(value);
}

function unit(origin: string): string {
  return origin === 'string' ? 'characters' : origin === 'array' ? 'entries' : '';
}

const NAMES: Record<string, string> = {
  string: 'text (put it in quotes where YAML reads it as something else)',
  number: 'a number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a group of fields',
};

export interface Fault {
  kind: 'unknown-key' | 'missing-field' | 'wrong-value';
  /** Keys and indexes that lead to the culprit. */
  path: PropertyKey[];
  message: string;
}
