import { getCollection, type CollectionEntry } from 'astro:content';
import { assemble } from '../records/assemble.ts';
import { makeRecord, type PageRecord } from '../records/page-record.ts';
import { collections, type Collection } from '../site.ts';
import type { Document } from '../markdown/collect.ts';
import type { Edition } from '../records/edition.ts';
import type { AboutPage } from '../records/library.ts';
import type { Frontmatter } from '../schemas/content.ts';

/** The draft of the next edition in one language, as `content/` has it now. */
export async function draft(lang: string): Promise<Edition> {
  const pages = collections.map((collection) => recordsOf(collection, lang));
  return assemble({
    id: 'draft',
    lang,
    pages: (await Promise.all(pages)).flat(),
    sources: (await getCollection('sources')).map(withId),
    terms: (await getCollection('glossary')).map(withId),
    topics: (await getCollection('topics')).map(({ data }) => data),
    audiences: (await getCollection('audiences')).map(({ data }) => data),
    countries: (await getCollection('countries')).map(({ data }) => data),
    events: (await getCollection('events')).map(({ data }) => data),
  });
}

/** Pages about the site in one language, in their order. They belong to no edition. */
export async function aboutPages(lang: string): Promise<AboutPage[]> {
  const entries = (await getCollection('about')).filter(({ id }) => id.startsWith(`${lang}/`));
  entries.sort((a, b) => a.data.order - b.data.order);
  return entries.map((entry) => {
    const { title, summary, updated } = entry.data;
    return { slug: slugOf(entry), title, summary, updated, body: documentOf(entry).body };
  });
}

async function recordsOf(collection: Collection, lang: string): Promise<PageRecord[]> {
  const entries = (await getCollection(collection)).filter(({ id }) => id.startsWith(`${lang}/`));
  return entries.map((entry) => {
    const data = entry.data as Frontmatter;
    return makeRecord({ lang, collection, slug: slugOf(entry), data, document: documentOf(entry) });
  });
}

function documentOf({ rendered }: CollectionEntry<Collection | 'about'>): Document {
  return rendered!.metadata!['document'] as Document;
}

function withId<Data>({ id, data }: { id: string; data: Data }): Data & { id: string } {
  return { ...data, id };
}

function slugOf({ id }: { id: string }): string {
  return id.split('/').at(-1)!;
}
