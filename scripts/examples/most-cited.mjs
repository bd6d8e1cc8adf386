// Prints the ten sources that an edition cites most: node most-cited.mjs 2026.1/edition.jsonl
import { readFile } from 'node:fs/promises';

const lines = (await readFile(process.argv[2], 'utf8')).split('\n').filter(Boolean);
const records = lines.map((line) => JSON.parse(line));
if (records[0].format !== 1) throw new Error(`This reads format 1, not ${records[0].format}.`);

const counts = new Map();
for (const { record, citations } of records) {
  if (record !== 'page') continue;
  for (const { source } of citations) counts.set(source, (counts.get(source) ?? 0) + 1);
}
const titles = new Map(records.map(({ record, id, title }) => [`${record} ${id}`, title]));
const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 10);
for (const [source, count] of most) console.log(`${count}  ${titles.get(`source ${source}`)}`);
