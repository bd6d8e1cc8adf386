import { z } from 'astro/zod';
import { manifest } from '../downloads/manifest.ts';
import { pageFormat } from './page-format.ts';
import { line } from './record-format.ts';

/** The JSON Schemas of what the site gives out, as texts by file name. They are made from the formats in this folder. */
export function jsonSchemas(): Record<string, string> {
  return {
    'edition-1.schema.json': print(line, {
      title: 'A line of an edition file, format 1',
      description:
        'Each line of `<edition>.jsonl` is one such object. The first is the `edition`; its `counts` say how many of each kind follow.',
    }),
    'pages-1.schema.json': print(z.array(pageFormat), {
      title: 'pages.json, format 1',
      description: 'The pages of the six collections of one edition in one language.',
    }),
    'downloads-1.schema.json': print(manifest, {
      title: 'downloads/manifest.json, format 1',
      description: 'The downloads of a site, with what proves that a copy of one is whole.',
    }),
  };
}

function print(schema: z.ZodType, head: { title: string; description: string }): string {
  const { $schema, ...rest } = z.toJSONSchema(schema);
  return `${JSON.stringify({ $schema, ...head, ...rest }, null, 2)}\n`;
}
