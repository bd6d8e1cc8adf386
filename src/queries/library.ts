import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import { assemble } from '../records/assemble.ts';
import { openLibrary, type AboutPage, type Library } from '../records/library.ts';
import { makeRecord, type PageRecord } from '../records/page-record.ts';
import { collections, site, type Collection } from '../site.ts';
import type { Document } from '../markdown/collect.ts';
import type { Edition } from '../records/edition.ts';
import type { Frontmatter } from '../schemas/content.ts';
import type { Words } from '../schemas/interface.ts';

/** Every edition in every language that it has: the addresses that the site is made of. */
export async function publishedEditions(): Promise<{ edition: string; lang: string }[]> {
  return site.languages.map((lang) => ({ edition: 'draft', lang }));
}

/** Opens an edition in one language. In a build it is read once; in the preview every time, so that edits show. */
export async function library({ lang }: { edition: string; lang: string }): Promise<Library> {
  const open = async () =>
    openLibrary(await draft(lang), await wordsIn(lang), await aboutPages(lang));
  if (import.meta.env.DEV) return open();
  const opened = shelf.get(lang) ?? open();
  shelf.set(lang, opened);
  return opened;
}

/** The newest edition, in the first language of the site: what the pages outside the editions are made from. */
export async function newestLibrary(): Promise<Library> {
  const [newest] = await publishedEditions();
  return library(newest!);
}

const shelf = new Map<string, Promise<Library>>();

async function draft(lang: string): Promise<Edition> {
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

function withId<Data>({ id, data }: { id: string; data: Data }): Data & { id: string } {
  return { ...data, id };
}

async function recordsOf(
  collection: (typeof collections)[number],
  lang: string,
): Promise<PageRecord[]> {
  const entries = (await getCollection(collection)).filter(({ id }) => id.startsWith(`${lang}/`));
  const records = entries.map(async (entry) => {
    const data = entry.data as Frontmatter;
    return makeRecord({
      lang,
      collection,
      slug: slugOf(entry),
      data,
      document: await documentOf(entry),
    });
  });
  return Promise.all(records);
}

async function aboutPages(lang: string): Promise<AboutPage[]> {
  const entries = (await getCollection('about')).filter(({ id }) => id.startsWith(`${lang}/`));
  entries.sort((a, b) => a.data.order - b.data.order);
  return Promise.all(
    entries.map(async (entry) => {
      const { title, summary, updated } = entry.data;
      const { body } = await documentOf(entry);
      return { slug: slugOf(entry), title, summary, updated, body };
    }),
  );
}

async function documentOf(entry: CollectionEntry<Collection | 'about'>): Promise<Document> {
  const { remarkPluginFrontmatter } = await render(entry);
  return remarkPluginFrontmatter['document'] as Document;
}

function slugOf({ id }: { id: string }): string {
  return id.split('/').at(-1)!;
}

/** The words of the interface in a language. */
export async function wordsIn(lang: string): Promise<Words> {
  return (await getEntry('ui', lang))!.data;
}
