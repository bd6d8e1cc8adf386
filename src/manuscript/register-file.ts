import { schemaFaults } from '../schemas/fault.ts';
import { faultProblems, textProblem, yamlProblems } from './file-problems.ts';
import { readText } from './text-file.ts';
import { parseYaml, type Position, type YamlFile } from './yaml-file.ts';
import type { z } from 'astro/zod';
import type { Problem } from '../checks/problem.ts';
import type { ContentFile } from './content-files.ts';

/** Reads a file that is one entry, its id the file's name. */
export async function readEntry<Data>(
  file: ContentFile,
  schema: z.ZodType<Data>,
): Promise<Reading<Data>> {
  const { yaml, problems } = await readYaml(file);
  if (!yaml) return { items: [], problems };
  const faults = schemaFaults(schema, yaml.value);
  if (faults.length > 0) return { items: [], problems: faultProblems(file.path, faults, yaml) };
  const id = file.name
    .split('/')
    .at(-1)!
    .replace(/\.yaml$/, '');
  return {
    items: [{ id, path: file.path, data: schema.parse(yaml.value), locate: yaml.locate }],
    problems: [],
  };
}

/**
 * Reads a file that is a list of entries, each named by `idOf`. A faulty entry does not hide the others. Where `values` are
 * `texts`, none of them is read as a number.
 */
export async function readList<Data>(
  file: ContentFile,
  schema: z.ZodType<Data>,
  idOf: (data: Data) => string,
  values: 'any' | 'texts' = 'any',
): Promise<Reading<Data>> {
  const { yaml, problems } = await readYaml(file, values);
  if (!yaml) return { items: [], problems };
  if (!Array.isArray(yaml.value)) return { items: [], problems: [notAList(file.path)] };
  const readings = yaml.value.map((value, index) => readItem(file, schema, yaml, value, index));
  const items = readings.flatMap((each) => each.items);
  return {
    items: items.map((item) => ({ ...item, id: idOf(item.data) })),
    problems: readings.flatMap((each) => each.problems),
  };
}

async function readYaml(
  file: ContentFile,
  values: 'any' | 'texts' = 'any',
): Promise<{ yaml?: YamlFile; problems: Problem[] }> {
  const text = await readText(file.location);
  if (text.fault) return { problems: [textProblem(file.path, text)] };
  const yaml = parseYaml(text.text, 1, values === 'texts' ? 'failsafe' : 'core');
  return yaml.faults.length > 0
    ? { problems: yamlProblems(file.path, yaml) }
    : { yaml, problems: [] };
}

function readItem<Data>(
  file: ContentFile,
  schema: z.ZodType<Data>,
  yaml: YamlFile,
  value: unknown,
  index: number,
): { items: Omit<Entry<Data>, 'id'>[]; problems: Problem[] } {
  const faults = schemaFaults(schema, value).map((fault) => ({
    ...fault,
    path: [index, ...fault.path],
  }));
  if (faults.length > 0) return { items: [], problems: faultProblems(file.path, faults, yaml) };
  const data = schema.parse(value);
  const locate: Entry<Data>['locate'] = (path, part) => yaml.locate([index, ...path], part);
  return { items: [{ path: file.path, data, locate }], problems: [] };
}

function notAList(path: string): Problem {
  const message = 'The file is a list: every entry begins with `- id:` at the start of a line.';
  return {
    path,
    position: { line: 1, column: 1 },
    rule: 'wrong-value',
    severity: 'error',
    message,
  };
}

/** One entry of a register. */
export interface Entry<Data> {
  id: string;
  /** File as problems print it. */
  path: string;
  data: Data;
  /** Place of a field of this entry. */
  locate(path: readonly PropertyKey[], part?: 'key' | 'value'): Position;
}

interface Reading<Data> {
  items: Entry<Data>[];
  problems: Problem[];
}
