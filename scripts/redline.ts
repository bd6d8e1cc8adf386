/**
 * `npm run redline -- <from> <to> [page] [--lang en]`: what changed from one edition to another; each of the two is the id of
 * a published edition or `draft`. Without a page the list of changes, with one (`guides/joint-patrols`) its redline.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listEditions, loadListed } from '../src/editions/load-editions.ts';
import { changesBetween, type EditionChanges } from '../src/editions/redline/changes.ts';
import * as terminal from '../src/editions/redline/terminal.ts';
import { readManuscript, type Manuscript } from '../src/manuscript/manuscript.ts';
import { editionOfManuscript } from '../src/records/edition-of-manuscript.ts';
import { suggestion } from '../src/schemas/nearest.ts';
import { site } from '../src/site.ts';
import type { Edition } from '../src/records/edition.ts';

export async function main(args: readonly string[]): Promise<number> {
  try {
    const options = { lang: { type: 'string', default: site.languages[0] } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [from, to, page, ...more] = positionals;
    if (!from || !to || more.length > 0) throw new Error(USAGE);
    const isColoured = Boolean(process.stdout.isTTY) && !process.env['NO_COLOR'];
    const lines = await redline({ from, to, page, lang: values.lang, isColoured });
    console.log(lines.join('\n'));
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}

async function redline({ from, to, page, lang, isColoured }: Request): Promise<string[]> {
  const content = join(process.cwd(), 'content');
  const manuscript = await readManuscript(content);
  const [before, after] = [
    await openEdition(from, lang, content, manuscript),
    await openEdition(to, lang, content, manuscript),
  ];
  const lineage = manuscript.lineage.map(({ data }) => data);
  const changes = changesBetween(before, after, lineage);
  const ink = isColoured ? terminal.COLOUR : terminal.PLAIN;
  return page ? pageLines(changes, page, ink) : terminal.changesAsLines(changes, ink);
}

async function openEdition(
  id: string,
  lang: string,
  content: string,
  manuscript: Manuscript,
): Promise<Edition> {
  if (id === 'draft') return inLanguage(editionOfManuscript(manuscript, lang), id, lang);
  const entries = await listEditions(content);
  const entry = entries.find((each) => each.id === id);
  if (!entry) {
    const known = suggestion(id, [...entries.map((each) => each.id), 'draft']);
    throw new Error(`There is no edition \`${id}\`.${known}`);
  }
  return inLanguage((await loadListed(content, entry)).editions.get(lang), id, lang);
}

function inLanguage(edition: Edition | undefined, id: string, lang: string): Edition {
  if (edition && edition.pages.length > 0) return edition;
  throw new Error(
    `Edition \`${id}\` has no pages in the language \`${lang}\`. Known: ${site.languages.join(', ')}.`,
  );
}

/** A page goes by its present name or the one it had. */
function pageLines({ pages }: EditionChanges, name: string, ink: terminal.Ink): string[] {
  const found = pages.find(({ redline: { before, after } }) => after === name || before === name);
  if (!found) {
    const names = pages.map(({ collection, slug }) => `${collection}/${slug}`);
    throw new Error(`Neither edition has a page \`${name}\`.${suggestion(name, names)}`);
  }
  const { status, title, redline: changes } = found;
  const head = `${title} (${changes.after ?? changes.before}): ${status}, ${terminal.countsAsText(changes)}`;
  return [ink.label(head), ...terminal.redlineAsLines(changes, ink)];
}

const USAGE =
  'Usage: npm run redline -- <from> <to> [page] [--lang en], such as: npm run redline -- 2026.1 draft guides/joint-patrols';

interface Request {
  from: string;
  to: string;
  page: string | undefined;
  lang: string;
  isColoured: boolean;
}
