import { z } from 'astro/zod';
import { contentFiles, type ContentFile } from './content-files.ts';
import { readFrozen, type FrozenBytes } from './frozen-bytes.ts';
import { readPage, type PageFile } from './page-file.ts';
import { readEntry, readList, type Entry } from './register-file.ts';
import { about } from '../schemas/about.ts';
import { change, type Change } from '../schemas/change.ts';
import { pageSchemas, registerSchemas, type Frontmatter } from '../schemas/content.ts';
import { editionEntry, type EditionEntry } from '../schemas/edition-entry.ts';
import { interfaceWords } from '../schemas/interface.ts';
import { ledgerLine, type LedgerLine } from '../schemas/ledger.ts';
import { lineageStep, type LineageStep } from '../schemas/lineage.ts';
import { source } from '../schemas/source.ts';
import { term } from '../schemas/term.ts';
import { uncited, type UncitedEntry } from '../schemas/uncited.ts';
import { collections } from '../site.ts';
import type { Problem } from '../checks/problem.ts';

/**
 * Reads all of `content/` as its writers left it, with the place of everything in it.
 * Faults inside one file become problems; what spans files is left to the checks.
 */
export async function readManuscript(folder: string): Promise<Manuscript> {
  const files = await contentFiles(folder);
  const problems: Problem[] = [];
  const gather = async <Item>(pattern: RegExp, reader: Reader<Item>): Promise<Item[]> => {
    const readings = await Promise.all(files.filter(({ name }) => pattern.test(name)).map(reader));
    problems.push(...readings.flatMap((reading) => reading.problems));
    return readings.flatMap(({ items }) => items);
  };
  const entries = <Data>(place: string, schema: z.ZodType<Data>) =>
    gather(new RegExp(`^${place}/[^/]+\\.yaml$`), (file) => readEntry(file, schema));
  const list = <Data extends { id: string }>(name: string, schema: z.ZodType<Data>) =>
    gather(new RegExp(`^${name}\\.yaml$`), (file) => readList(file, schema, ({ id }) => id));
  const pages = collections.map((collection) =>
    gather<PageFile<Frontmatter>>(new RegExp(`^[a-z]{2}/${collection}/[^/]+\\.mdx$`), (file) =>
      readPage(file, pageSchemas[collection]),
    ),
  );
  return {
    files,
    pages: (await Promise.all(pages)).flat(),
    about: await gather(/^[a-z]{2}\/about\/[^/]+\.mdx$/, (file) => readPage(file, about)),
    sources: await entries('sources', source),
    terms: await entries('glossary', term),
    words: await entries('ui', interfaceWords),
    topics: await list('registers/topics', registerSchemas.topics),
    audiences: await list('registers/audiences', registerSchemas.audiences),
    countries: await list('registers/countries', registerSchemas.countries),
    events: await list('registers/events', registerSchemas.events),
    lineage: await gather(/^registers\/lineage\.yaml$/, (file) =>
      readList(file, lineageStep, ({ edition, from }) => `${edition} ${from[0]}`),
    ),
    uncited: await gather(/^registers\/uncited\.yaml$/, (file) =>
      readList(file, uncited, ({ page, sentence }) => `${page} ${sentence}`),
    ),
    ledger: await gather(/^ledger\/[a-z]{2}\/[a-z]+\/[^/]+\.yaml$/, (file) =>
      readList(file, ledgerLine, ({ claim }) => claim, 'texts'),
    ),
    changes: await entries('changes', change),
    editions: await list('editions/editions', editionEntry),
    frozen: await gather(/^editions\/[^/]+\.jsonl$/, readFrozen),
    problems,
  };
}

export interface Manuscript {
  /** Every file of the folder. */
  files: ContentFile[];
  /** Pages of the six collections, in all languages. */
  pages: PageFile<Frontmatter>[];
  /** Pages about the site. */
  about: PageFile<z.infer<typeof about>>[];
  sources: Entry<z.infer<typeof source>>[];
  terms: Entry<z.infer<typeof term>>[];
  /** Words of the interface, one entry a language. */
  words: Entry<z.infer<typeof interfaceWords>>[];
  topics: Entry<z.infer<typeof registerSchemas.topics>>[];
  audiences: Entry<z.infer<typeof registerSchemas.audiences>>[];
  countries: Entry<z.infer<typeof registerSchemas.countries>>[];
  events: Entry<z.infer<typeof registerSchemas.events>>[];
  /** What became of pages and ids from edition to edition. */
  lineage: Entry<LineageStep>[];
  /** Single sentences that may stand without a citation. */
  uncited: Entry<UncitedEntry>[];
  /** Lines of all ledgers of the second reading; the page of each is in its path. */
  ledger: Entry<LedgerLine>[];
  /** Summaries of changed pages for the next edition, by file name: `guides--joint-patrols`. */
  changes: Entry<Change>[];
  /** The list of published editions. */
  editions: Entry<EditionEntry>[];
  /** Every edition file that is there, listed or not. */
  frozen: FrozenBytes[];
  /** What is wrong inside single files. */
  problems: Problem[];
}

type Reader<Item> = (file: ContentFile) => Promise<{ items: Item[]; problems: Problem[] }>;
