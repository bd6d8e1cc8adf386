import { readDocument } from '../markdown/read-document.ts';
import { schemaFaults, type Fault } from '../schemas/fault.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { faultProblems, textProblem, yamlProblems } from './file-problems.ts';
import { readText } from './text-file.ts';
import type { z } from 'astro/zod';
import type { Problem } from '../checks/problem.ts';
import type { ReadDocument } from '../markdown/collect.ts';
import type { ContentFile } from './content-files.ts';
import type { YamlFile } from './yaml-file.ts';

/** Reads one page: frontmatter against its schema, text through the transforms. */
export async function readPage<Schema extends z.ZodObject>(
  file: ContentFile,
  schema: Schema,
): Promise<PageReading<z.infer<Schema>>> {
  const text = await readText(file.location);
  if (text.fault) return { items: [], problems: [textProblem(file.path, text)] };
  const split = splitFrontmatter(text.text);
  if (!split) return { items: [], problems: [noFrontmatter(file.path)] };

  const { frontmatter } = split;
  const { document, faults } = await readDocument(text.text);
  const isReadable = frontmatter.faults.length === 0;
  const fieldFaults = isReadable ? schemaFaults(schema, frontmatter.value) : [];
  const problems = [
    ...yamlProblems(file.path, frontmatter),
    ...faultProblems(file.path, fieldFaults, frontmatter),
    ...faults.map((fault) => ({ path: file.path, severity: severityOf(fault.rule), ...fault })),
  ];
  const data = soundFields(schema, frontmatter.value, fieldFaults);
  return { items: [{ ...identity(file), data, document, locate: frontmatter.locate }], problems };
}

/** One wrong field does not keep the checks from the others. */
function soundFields<Schema extends z.ZodObject>(
  schema: Schema,
  value: unknown,
  faults: Fault[],
): Partial<z.infer<Schema>> {
  const faulty = new Set(faults.map(({ path }) => String(path[0])));
  const sound = Object.entries(value ?? {}).filter(([key]) => !faulty.has(key));
  const { data } = schema.partial().safeParse(Object.fromEntries(sound));
  return (data ?? {}) as Partial<z.infer<Schema>>;
}

function identity({
  name,
  path,
}: ContentFile): Pick<PageFile<never>, 'path' | 'lang' | 'collection' | 'slug'> {
  const [lang, collection, file] = name.split('/');
  return { path, lang: lang!, collection: collection!, slug: file!.replace(/\.mdx$/, '') };
}

/** An edition wants permanent ids everywhere; a draft may still lack some. */
function severityOf(rule: string): Problem['severity'] {
  return rule === 'section-id' ? 'warning' : 'error';
}

function noFrontmatter(path: string): Problem {
  const message =
    'The page has no frontmatter. It opens with a line `---`, then its fields (title, summary, …), then another line `---`.';
  return {
    path,
    position: { line: 1, column: 1 },
    rule: 'missing-frontmatter',
    severity: 'error',
    message,
  };
}

export interface PageFile<Data> {
  /** File as problems print it. */
  path: string;
  lang: string;
  /** Folder it is in: one of the six collections, or `about`. */
  collection: string;
  slug: string;
  /** The fields of its frontmatter that have no fault. */
  data: Partial<Data>;
  /** Its text; null where that cannot be read. */
  document: ReadDocument | null;
  /** Place of a frontmatter field. */
  locate: YamlFile['locate'];
}

interface PageReading<Data> {
  items: PageFile<Data>[];
  problems: Problem[];
}
