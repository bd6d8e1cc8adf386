/** `npm run schemas`: writes the JSON Schemas of edition files and `pages.json` from their formats. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonSchemas } from '../src/editions/json-schemas.ts';

export async function main(): Promise<number> {
  const folder = join(process.cwd(), 'public', 'schemas');
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(jsonSchemas())) {
    await writeFile(join(folder, name), text);
    console.log(`public/schemas/${name}`);
  }
  return 0;
}
