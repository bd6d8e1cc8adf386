import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { about } from './schemas/about.ts';
import { pageSchemas, registerSchemas } from './schemas/content.ts';
import { interfaceWords } from './schemas/interface.ts';
import { source } from './schemas/source.ts';
import { term } from './schemas/term.ts';
import type { z } from 'astro/zod';

/** Which folder of `content/` is which collection, and which schema it is checked by. */
export const collections = {
  concept: pages('concept', pageSchemas.concept),
  standards: pages('standards', pageSchemas.standards),
  guides: pages('guides', pageSchemas.guides),
  lessons: pages('lessons', pageSchemas.lessons),
  activities: pages('activities', pageSchemas.activities),
  institutions: pages('institutions', pageSchemas.institutions),
  about: pages('about', about),
  sources: entries('sources', source),
  glossary: entries('glossary', term),
  ui: entries('ui', interfaceWords),
  topics: list('topics', registerSchemas.topics),
  audiences: list('audiences', registerSchemas.audiences),
  countries: list('countries', registerSchemas.countries),
  events: list('events', registerSchemas.events),
};

/** Pages: ids are `<lang>/<folder>/<slug>`. */
function pages<Schema extends z.ZodType>(folder: string, schema: Schema) {
  return defineCollection({ schema, loader: folderLoader('content', `*/${folder}/*.mdx`) });
}

/** A register of one file an entry: ids are file names. */
function entries<Schema extends z.ZodType>(folder: string, schema: Schema) {
  return defineCollection({ schema, loader: folderLoader(`content/${folder}`, '*.yaml') });
}

/** A register in one file. */
function list<Schema extends z.ZodType>(name: string, schema: Schema) {
  return defineCollection({ schema, loader: file(`content/registers/${name}.yaml`) });
}

function folderLoader(base: string, pattern: string) {
  return glob({ base, pattern, generateId: ({ entry }) => entry.replace(/\.[a-z]+$/, '') });
}
