import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../../src/editions/json-schemas.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'public', 'schemas');

describe('the JSON Schemas in public/schemas/', () => {
  it('are those of the formats; "npm run schemas" writes them anew', () => {
    const files = readdirSync(FOLDER).map((name) => [name, textOf(name)]);
    expect(Object.fromEntries(files)).toEqual(jsonSchemas());
  });

  it('refuse what the formats do not know', () => {
    const { oneOf } = JSON.parse(textOf('edition-1.schema.json')) as { oneOf: object[] };
    expect(oneOf).toHaveLength(9);
    for (const kind of oneOf) expect(kind).toMatchObject({ additionalProperties: false });
  });
});

function textOf(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8').replaceAll('\r\n', '\n');
}
