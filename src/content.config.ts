import { defineCollection } from 'astro:content';
import { manuscriptLoaders } from './integrations/manuscript-loaders.ts';
import { about } from './schemas/about.ts';
import { pageSchemas, registerSchemas } from './schemas/content.ts';
import { interfaceWords } from './schemas/interface.ts';
import { source } from './schemas/source.ts';
import { term } from './schemas/term.ts';

const shelf = manuscriptLoaders();

/** The collections as Astro knows them. What they hold, and that it fits these schemas, is the manuscript's to say. */
export const collections = {
  concept: defineCollection({ loader: shelf('concept'), schema: pageSchemas.concept }),
  standards: defineCollection({ loader: shelf('standards'), schema: pageSchemas.standards }),
  guides: defineCollection({ loader: shelf('guides'), schema: pageSchemas.guides }),
  lessons: defineCollection({ loader: shelf('lessons'), schema: pageSchemas.lessons }),
  activities: defineCollection({ loader: shelf('activities'), schema: pageSchemas.activities }),
  institutions: defineCollection({
    loader: shelf('institutions'),
    schema: pageSchemas.institutions,
  }),
  about: defineCollection({ loader: shelf('about'), schema: about }),
  sources: defineCollection({ loader: shelf('sources'), schema: source }),
  glossary: defineCollection({ loader: shelf('glossary'), schema: term }),
  ui: defineCollection({ loader: shelf('ui'), schema: interfaceWords }),
  topics: defineCollection({ loader: shelf('topics'), schema: registerSchemas.topics }),
  audiences: defineCollection({ loader: shelf('audiences'), schema: registerSchemas.audiences }),
  countries: defineCollection({ loader: shelf('countries'), schema: registerSchemas.countries }),
  events: defineCollection({ loader: shelf('events'), schema: registerSchemas.events }),
};
