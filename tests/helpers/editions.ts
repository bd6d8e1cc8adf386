import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYaml } from '../../src/manuscript/yaml-file.ts';
import { archiveOf } from '../../src/records/archive.ts';
import { openLibrary, type AboutPage, type Library } from '../../src/records/library.ts';
import { interfaceWords, type Words } from '../../src/schemas/interface.ts';
import { term, type Term } from '../../src/schemas/term.ts';
import type { Edition, Registered } from '../../src/records/edition.ts';
import type { PageRecord, PracticeRecord } from '../../src/records/page-record.ts';
import type { Topic } from '../../src/schemas/register.ts';

/** The English words of the interface, as the site has them. */
export const words: Words = interfaceWords.parse(
  parseYaml(readFileSync(join(import.meta.dirname, '..', '..', 'content', 'ui', 'en.yaml'), 'utf8'))
    .value,
);

/** A page with the fields that a test is about. */
export function makePage(fields: Partial<PageRecord> = {}): PageRecord {
  return {
    lang: 'en',
    collection: 'guides',
    slug: 'joint-patrols',
    title: 'Joint patrols',
    summary: 'How two services patrol together.',
    aliases: [],
    topics: [],
    audiences: [],
    countries: [],
    updated: '2026-01-10',
    review: { stage: 'unreviewed' },
    relations: [],
    details: {},
    headings: [],
    practices: [],
    citations: [],
    words: 0,
    body: '',
    ...fields,
  };
}

/** A practice with the fields that a test is about. */
export function makePractice(fields: Partial<PracticeRecord> = {}): PracticeRecord {
  return {
    id: 'shared-plan',
    title: 'Sign one plan',
    authority: 'recommended',
    statement: 'Sign one plan.',
    checks: ['Is there a plan?'],
    citations: [],
    ...fields,
  };
}

/** A term with its English wording and whatever else a test is about. */
export function makeTerm(
  id: string,
  en: Partial<Term['en']> & { term: string },
  fields: Partial<Term> = {},
): Registered<Term> {
  const definition = 'A definition that is long enough.';
  return { id, ...term.parse({ en: { definition, ...en }, ...fields }) };
}

/** A topic of the register. */
export function makeTopic(id: string, name: string): Topic {
  return { id, name: { en: name }, description: { en: `About ${name}.` } };
}

/** An edition in English with what a test is about. */
export function makeEdition(fields: Partial<Edition> = {}): Edition {
  return {
    id: 'draft',
    lang: 'en',
    pages: [],
    sources: [],
    terms: [],
    topics: [],
    audiences: [],
    countries: [],
    events: [],
    ...fields,
  };
}

/** The same, opened for reading. */
export function makeLibrary(fields: Partial<Edition> = {}, about: AboutPage[] = []): Library {
  return openLibrary(makeEdition(fields), words, about, archiveOf([], [], []));
}
