// Prints every practice that is binding law, with its sources: node binding-practices.mjs draft/en/pages.json
import { readFile } from 'node:fs/promises';

const pages = JSON.parse(await readFile(process.argv[2], 'utf8'));

for (const { collection, slug, practices } of pages) {
  for (const { id, title, authority, statement, citations } of practices) {
    if (authority !== 'binding') continue;
    console.log(`${collection}/${slug}#${id}: ${title}`);
    console.log(`  ${statement}`);
    for (const { source, locator } of citations) {
      console.log(`  [${locator ? `${source}, ${locator}` : source}]`);
    }
  }
}
